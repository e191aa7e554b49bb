/** The port to where photos are kept, by the name of their hash. */
export interface MediaStore {
  /** Durable when it resolves. Putting the same again changes nothing. */
  put(name: string, bytes: Buffer): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  /** Succeeds also when there is nothing. */
  remove(name: string): Promise<void>;
}
