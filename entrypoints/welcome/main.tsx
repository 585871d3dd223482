import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
