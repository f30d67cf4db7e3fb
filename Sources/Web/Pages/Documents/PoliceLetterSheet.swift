import Enforcement
import Law

/// A paper of the police to the unit that transferred a case. In Chinese whatever the reader's language.
enum PoliceLetterSheet {
    static func sheet(_ letter: PoliceLetter, form: DocumentForm, number: String) -> Sheet {
        Sheet(
            unit: letter.unitName, title: form.title.zh, number: number, draft: nil,
            parts: [
                .letter([
                    .addressee(letter.addresseeName),
                    .text("你单位移送的\(letter.caseTitle)一案（移送：\(letter.transferNumber)，案号：\(letter.caseNumber)）："),
                    .text(letter.text), .text("依据：\(letter.source.citation.zh)。承办人：\(letter.signedBy)"),
                    .seal(unit: letter.unitName, day: Language.zh.date(letter.issuedOn)),
                ])
            ])
    }
}
