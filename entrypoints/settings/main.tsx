import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { startPage } from '../../components/start-page.tsx';
import '../../components/settings/settings.css';

startPage(SettingsPage, 'settings_pageTitle');
