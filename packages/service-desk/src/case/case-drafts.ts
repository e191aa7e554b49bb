/** What somebody is writing about cases, kept in memory until it is sent: through reloads of the case, conflicts and a session's end. */

export type Fields = Readonly<Record<string, string>>;

/** A reply and a note are written like steps of the table. */
export type Writing = 'message' | 'note' | (string & {});

export class CaseDrafts {
  readonly #drafts = new Map<string, Fields>();

  of(caseId: string, writing: Writing): Fields {
    return this.#drafts.get(`${caseId}/${writing}`) ?? {};
  }

  write(caseId: string, writing: Writing, name: string, value: string): void {
    this.#drafts.set(`${caseId}/${writing}`, { ...this.of(caseId, writing), [name]: value });
  }

  /** It was sent, or its writer does not want it any more. */
  drop(caseId: string, writing: Writing): void {
    this.#drafts.delete(`${caseId}/${writing}`);
  }

  /** Whether anything is left that would be lost with the page. */
  get isEmpty(): boolean {
    return [...this.#drafts.values()].every((fields) => Object.values(fields).every((value) => value.trim() === ''));
  }

  forget(): void {
    this.#drafts.clear();
  }
}
