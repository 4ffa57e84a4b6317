import type { DossierData } from "../shapes";
import { type Book, dated } from "./book";

/** Agreements with their acts and provisions, and the lineage between them. */
export async function writeAgreements(book: Book, { agreements, links }: DossierData): Promise<void> {
  const { tx, dossierId } = book;
  for (const { key, title, kind, summary, areas, actions, provisions = [] } of agreements) {
    const number = book.number("agreement");
    const agreement = await tx.agreement.create({
      data: { dossierId, number, title, kind, summary, issueAreas: book.areas(areas) },
    });
    const agreementId = agreement.id;
    book.keep(`agreement:${key}`, agreement);
    book.accountNumbered("agreement", "agreement", agreementId, number, title, { title, kind });
    for (const { key: action, on, ...rest } of actions) {
      const data = { dossierId, agreementId, ...rest, ...dated("on", on) };
      book.keep(`action:${action}`, await tx.agreementAction.create({ data }));
    }
    for (const [at, { key: provision, ...rest }] of provisions.entries()) {
      const data = { dossierId, agreementId, position: at + 1, ...rest };
      book.keep(`provision:${provision}`, await tx.provision.create({ data }));
    }
  }
  for (const { key, from, to, ...rest } of links) {
    const [fromId, toId] = [book.id(`agreement:${from}`), book.id(`agreement:${to}`)];
    book.keep(`link:${key}`, await tx.agreementLink.create({ data: { dossierId, fromId, toId, ...rest } }));
  }
}
