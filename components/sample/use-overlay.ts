import { useEffect, useRef } from 'preact/hooks';
import { Overlay } from '../../lib/extension/page/overlay.ts';
import { shownOn } from '../../lib/extension/settings-values.ts';
import { findingsOf, textIn } from '../../lib/view/findings.ts';
import { marksOf } from '../../lib/view/marks.ts';
import { useSettings } from '../use-settings.ts';
import type { SampleRead } from './read-sample.ts';

/** Marks and label on the sample's page, drawn by what draws them on every page, as the reader's settings have them. */
export function useOverlay(read: SampleRead | null, open: () => void) {
  const overlay = useRef<Overlay | null>(null);
  const [settings] = useSettings();
  const shown = settings && shownOn(settings, '');
  useEffect(() => {
    if (!read || !shown) return;
    if (overlay.current) return overlay.current.change(shown);
    const { report, article, sources, reading } = read.view;
    const textOf = textIn(sources);
    const findings = findingsOf(report, article.text, textOf);
    overlay.current = new Overlay({
      open: async () => {
        open();
        return true;
      },
      siteOff: () => undefined,
    });
    overlay.current.sidebar(true);
    const marks = marksOf(findings, article.text, textOf);
    overlay.current.show(
      { status: 'paint', reading, marks, label: read.glance.label, shown, title: article.title },
      read.map,
    );
  }, [read, settings]);
  useEffect(() => () => overlay.current?.remove(), []);
  return overlay;
}
