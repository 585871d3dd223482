import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import '../../components/sidebar/sidebar.css';

const root = document.getElementById('root');
if (root) render(<Sidebar />, root);
