import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { startPage } from '../../components/start-page.tsx';
import '../../components/library/library.css';

startPage(LibraryPage, 'library_pageTitle');
