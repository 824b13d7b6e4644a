/** Something that is released with `await using`. `close()` may be called any number of times. */
export interface AsyncCloseable extends AsyncDisposable {
  close(): Promise<void>;
}
