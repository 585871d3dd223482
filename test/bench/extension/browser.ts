/** What the benchmark uses of the extensions' interface: both browsers have it under this name. */
type Api = {
  readonly runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onInstalled: { addListener(heard: () => void): void };
    readonly onMessage: {
      addListener(heard: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean): void;
    };
  };
  readonly action: { readonly onClicked: { addListener(heard: () => void): void } };
  readonly tabs: { create(options: { url: string }): Promise<unknown> };
};

export const api: Api = (globalThis as unknown as { chrome: Api }).chrome;
