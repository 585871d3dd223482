import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { startPage } from '../../components/start-page.tsx';
import '../../components/compare/sheet.css';
import '../../components/compare/compare.css';
import '../../components/family/family.css';

startPage(ComparePage);
