import type { BrowserContext } from '@playwright/test';

/** The size of a picture, in pixels. */
export type Frame = { readonly width: number; readonly height: number };

const source = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** A page drawn for a picture of this size, with nothing in it scaled by the screen. */
async function drawn(context: BrowserContext, frame: Frame, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(frame);
  await page.setContent(html);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, ...frame } });
  await page.close();
  return picture;
}

/** A page and the panel beside it as they stand in a window: the panel whole, the page as wide as the room left. */
export const framed = (context: BrowserContext, [page, panel]: readonly [Buffer, Buffer], frame: Frame) =>
  drawn(
    context,
    frame,
    `<style>
      body { margin: 0; display: flex; width: ${frame.width}px; height: ${frame.height}px; overflow: hidden }
      div { flex: 1 1 0; min-width: 0; overflow: hidden }
      img { display: block; flex: none }
      div > img { width: 100% }
      body > img { border-left: 1px solid #bbb }
    </style><div><img src="${source(page)}"></div><img src="${source(panel)}">`,
  );

/** A store's tile: the icon, the name, what it does, and on a wide one the sidebar at its edge. */
export function tile(context: BrowserContext, frame: Frame, icon: string, claim: string, panel: Buffer) {
  const wide = frame.width > 1000;
  const [first = '', ...rest] = claim.split(/(?<=\.) /);
  return drawn(
    context,
    frame,
    `<style>
      body { margin: 0; display: flex; width: ${frame.width}px; height: ${frame.height}px; overflow: hidden; background: #fbfaf6; color: #1d1b18 }
      main { box-sizing: border-box; flex: 1 1 0; display: flex; flex-direction: column; justify-content: center; gap: ${wide ? 22 : 8}px; padding: ${wide ? '0 80px 0 96px' : '0 28px'} }
      header { display: flex; align-items: center; gap: ${wide ? 26 : 14}px }
      svg { width: ${wide ? 96 : 52}px; height: auto }
      h1 { margin: 0; font: 700 ${wide ? 84 : 44}px/1 "Noto Serif", Georgia, serif }
      p { margin: 0; font: 400 ${wide ? 29 : 16}px/1.4 "Noto Serif", Georgia, serif; text-wrap: balance }
      p + p { color: #8c1c13; font-weight: 600 }
      img { align-self: start; margin: 48px 72px 0 0; box-shadow: 0 2px 18px rgb(0 0 0 / 0.22); border-radius: 4px 4px 0 0 }
    </style>
    <main><header>${icon}<h1>Wirecopy</h1></header><p>${first}</p>${rest.map((line) => `<p>${line}</p>`).join('')}</main>
    ${wide ? `<img src="${source(panel)}">` : ''}`,
  );
}
