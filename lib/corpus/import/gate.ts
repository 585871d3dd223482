/** A door that an import passes at every article: shut, it waits there. */
export class Gate {
  private waiting: Promise<void> | null = null;
  private release: () => void = () => undefined;

  /** Whether it is shut. */
  get shut(): boolean {
    return this.waiting !== null;
  }

  pause(): void {
    this.waiting ??= new Promise((resolve) => {
      this.release = resolve;
    });
  }

  resume(): void {
    this.waiting = null;
    this.release();
  }

  /** Waits while it is shut; says whether it did. */
  async pass(): Promise<boolean> {
    if (!this.waiting) return false;
    await this.waiting;
    return true;
  }
}
