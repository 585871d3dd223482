/** From the sidebar, through its port, to the page it shows: light up the passage of this id, or none. */
export type ToEye = { readonly kind: 'light'; readonly id: number | null };

/** Back through that port: the pointer lies on the passage of this id, or on none; this one is nearest to what is in view. */
export type FromEye =
  | { readonly kind: 'hover'; readonly id: number | null }
  | { readonly kind: 'seen'; readonly id: number };

/** Name of the port through which both tell each other which passage is meant. */
export const EYE_PORT = 'wirecopy-eye';
