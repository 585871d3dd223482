import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import '../../components/library/library.css';

const root = document.getElementById('root');
if (root) render(<LibraryPage />, root);
