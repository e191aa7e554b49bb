/** Identifiers: opaque, never counted up, so that one says nothing about another. */
import { randomBytes, randomInt } from 'node:crypto';

/** 20 characters of base64url: 120 bits. */
export function createId(): string {
  return randomBytes(15).toString('base64url');
}

/** A number to say on the phone, such as `SY-2026-004217-7`; the last digit is a check digit. Opens nothing. */
export function createPublicNumber(prefix: string, year: number): string {
  const digits = String(randomInt(1_000_000)).padStart(6, '0');
  return `${prefix}-${year}-${digits}-${checkDigit(`${year}${digits}`)}`;
}

/** ISO 7064 would give letters; a weighted sum modulo 10 with weights prime to 10 finds every single wrong digit. */
function checkDigit(digits: string): number {
  const weights = [3, 7, 9, 1];
  return (
    [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index % weights.length] ?? 1), 0) % 10
  );
}
