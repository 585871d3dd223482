import { startPage } from '../../components/start-page.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';

startPage(Welcome, 'welcome_pageTitle');
