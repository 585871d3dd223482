import { SamplePage } from '../../components/sample/SamplePage.tsx';
import { startPage } from '../../components/start-page.tsx';
import '../../components/sidebar/sidebar.css';
import '../../components/sample/sample.css';

startPage(SamplePage, 'sample_pageTitle');
