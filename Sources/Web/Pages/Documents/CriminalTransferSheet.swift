import Enforcement
import Law

/// Form 5, 涉嫌犯罪案件移送书, with the receipt that the police sign. In Chinese whatever the reader's language.
enum CriminalTransferSheet {
    /// - Parameter number: the document's number; nil makes a draft.
    static func sheet(_ letter: CriminalTransferLetter, number: String?) -> Sheet {
        Sheet(
            unit: letter.unitName, title: DocumentForm.criminalTransfer.title.zh, number: number,
            draft: number == nil ? "草稿" : nil,
            parts: [
                .letter([.addressee(letter.receiverName), .text(text(letter))] + closing(letter)),
                .table(receipt(letter, number)),
            ])
    }

    /// Whatever may be a crime goes to the criminal justice.
    private static let duty = LegalSource(law: Wording("行政处罚法", "Administrative Penalty Law"), article: "第二十七条")

    private static func text(_ letter: CriminalTransferLetter) -> String {
        let party = letter.party.map { name in "当事人：\(name)" + (letter.partyCode.map { "（\($0)）" } ?? "") }
        let amount = letter.amount.map { "涉案金额：\(Language.zh.money($0))" }
        let opening = """
            我单位在办理\(letter.caseTitle)一案（\(letter.caseNumber)）中发现，当事人的行为涉嫌构成\
            \(letter.crime.source.formalCitation)规定的\(letter.crime.label.zh)（\(letter.ground.label.zh)）。
            """
        let basis = """
            根据\(CriminalTransferSheet.duty.formalCitation)、\(letter.ground.source.formalCitation)的规定，经本机关负责人\(letter.approver)于\
            \(Language.zh.date(letter.approvedOn))批准，现将该案移送你单位。请依法审查，自接受之日起三日内作出立案或者\
            不予立案的决定，并书面通知我单位。
            """
        return
            ([opening] + [party, amount].compactMap(\.self) + ["主要事实：" + letter.facts] + rule(letter.rule) + [basis])
            .joined(separator: "\n")
    }

    /// The rule used with its arithmetic; a row that was not read in full says so, for the police to check it.
    private static func rule(_ rule: RuleUsed?) -> [String] {
        guard let rule else { return [] }
        let steps = rule.steps.map(\.zh).joined(separator: "；")
        return [
            "适用标准：\(rule.source.formalCitation)“\(rule.test.zh)”，\(rule.headline.zh)\(rule.confidence.flag.zh)。\(steps)。"
        ]
    }

    private static func closing(_ letter: CriminalTransferLetter) -> [SheetLine] {
        let attached = letter.attachments.filter { $0 != .letter }.map(\.label.zh)
        let missing = letter.missing.map(\.label.zh).joined(separator: "、")
        return (attached.isEmpty ? [] : [.text("附件："), .items(attached)])
            + (missing.isEmpty ? [] : [.text("未随案移送：\(missing)（依法不得以材料不全为由不接受移送）")])
            + [
                .text(
                    "联系人：\(letter.officers.map { "\($0.name)（执法证号\($0.certificateNumber)）" }.joined(separator: "、"))"),
                .seal(unit: letter.unitName, day: Language.zh.date(letter.handedOverOn)),
            ]
    }

    private static func receipt(_ letter: CriminalTransferLetter, _ number: String?) -> SheetTable {
        let text = "今收到\(letter.unitName)\(number ?? "")移送的\(letter.caseTitle)一案材料。"
        return SheetTable([
            [.term("回执"), .opinion(text, signature: SheetSignature("签收人（\(letter.receiverName)）"))]
        ])
    }
}
