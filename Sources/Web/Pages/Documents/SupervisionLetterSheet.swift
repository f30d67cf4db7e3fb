import Enforcement
import Law

/// A letter of the procuratorate. In Chinese whatever the reader's language.
enum SupervisionLetterSheet {
    static func sheet(_ letter: SupervisionLetter, form: DocumentForm, number: String) -> Sheet {
        Sheet(
            unit: letter.unitName, title: form.title.zh, number: number, draft: nil,
            parts: [
                .letter([
                    .addressee(letter.addresseeName), .text(text(letter)),
                    .text("监督编号：\(letter.supervisionNumber)　检察官：\(letter.signedBy)"),
                    .seal(unit: letter.unitName, day: Language.zh.date(letter.issuedOn)),
                ])
            ])
    }

    private static func text(_ letter: SupervisionLetter) -> String {
        let subject = letter.transferNumber.map { "（移送：\($0)）" } ?? ""
        let period = "请自收到之日起\(letter.within.zh)内书面回复本院。"
        let note = letter.note.map { "（期限说明：\($0.zh)）" }
        return [
            "本院在对\(letter.caseTitle)一案（\(letter.caseNumber)）\(subject)依法监督中查明：", letter.grounds,
            "根据\(letter.source.citation.zh)的规定，\(letter.demand)", period, note,
        ].compactMap(\.self).joined(separator: "\n")
    }
}
