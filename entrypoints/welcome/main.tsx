import { startPage } from '../../components/start-page.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { leavePrivateWindow } from '../../lib/extension/leave-private-window.ts';
import '../../components/welcome/welcome.css';

if (!(await leavePrivateWindow())) startPage(Welcome, 'welcome_pageTitle');
