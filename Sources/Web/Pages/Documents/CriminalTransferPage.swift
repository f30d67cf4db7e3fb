import Enforcement
import Law

/// Form 5, 涉嫌犯罪案件移送书, on A4, with the receipt that the police sign. In Chinese whatever the reader's language.
enum CriminalTransferPage {
    /// - Parameter number: the document's number; nil prints a draft.
    static func page(_ letter: CriminalTransferLetter, number: String?, back: Path, context: PageContext) -> HTML {
        let title = DocumentForm.criminalTransfer.title.zh
        let sheet = PaperDocument(
            unit: letter.unitName, title: title, number: number, draft: number == nil ? "草稿" : nil,
            content: """
                \(context.show(PaperLetter(to: letter.receiverName, text(letter), closing: closing(letter, context))))
                \(receipt(letter, number, context))
                """)
        return Layout.document(title: title, back: back, context: context, content: context.show(sheet))
    }

    private static func text(_ letter: CriminalTransferLetter) -> String {
        let party = letter.party.map { name in "当事人：\(name)" + (letter.partyCode.map { "(\($0))" } ?? "") }
        let amount = letter.amount.map { "涉案金额：\(Language.zh.money($0))" }
        let opening = """
            我单位在办理\(letter.caseTitle)一案(\(letter.caseNumber))中发现，当事人的行为涉嫌构成\
            \(letter.crime.source.citation.zh)规定的\(letter.crime.label.zh)(\(letter.ground.label.zh))。
            """
        let basis = """
            根据《行政处罚法》第二十七条、\(letter.ground.source.citation.zh)的规定，经本机关负责人\(letter.approver)于\
            \(Language.zh.date(letter.approvedOn))批准，现将该案移送你单位。请依法审查，自接受之日起三日内作出立案或者\
            不予立案的决定，并书面通知我单位。
            """
        return ([opening] + [party, amount].compactMap(\.self) + ["主要事实:" + letter.facts, basis])
            .joined(separator: "\n")
    }

    private static func closing(_ letter: CriminalTransferLetter, _ context: PageContext) -> HTML {
        let attached = letter.attachments.filter { $0 != .letter }
        return """
            \(if: !attached.isEmpty, """
                <p>附件:</p><ol>\(each(attached) { "<li>\($0.label.zh)</li>" })</ol>
                """)
            \(if: !letter.missing.isEmpty, """
                <p>未随案移送：\(letter.missing.map(\.label.zh).joined(separator: "、"))(依法不得以材料不全为由不接受移送)</p>
                """)
            <p>联系人：\(letter.officers.map { "\($0.name)(\($0.certificateNumber))" }.joined(separator: "、"))</p>
            \(context.show(SealPlace(unit: letter.unitName, date: letter.handedOverOn)))
            """
    }

    private static func receipt(_ letter: CriminalTransferLetter, _ number: String?, _ context: PageContext) -> HTML {
        let text = "今收到\(letter.unitName)\(number ?? "")移送的\(letter.caseTitle)一案材料。"
        return context.show(
            PaperTable([
                [
                    .term("回执"),
                    .opinion(text, signature: SignatureLine("签收人(\(letter.receiverName))")),
                ]
            ]))
    }
}
