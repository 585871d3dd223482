import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { startPage } from '../../components/start-page.tsx';
import '../../components/sidebar/sidebar.css';

startPage(Sidebar);
