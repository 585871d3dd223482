import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { startPage } from '../../components/start-page.tsx';
import { leavePrivateWindow } from '../../lib/extension/leave-private-window.ts';
import '../../components/library/library.css';

if (!(await leavePrivateWindow())) startPage(LibraryPage, 'library_pageTitle');
