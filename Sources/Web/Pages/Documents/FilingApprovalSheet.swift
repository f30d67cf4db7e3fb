import Enforcement
import Law

/// Form 7, 立案/不予立案审批表. The document is in Chinese whatever the reader's language.
enum FilingApprovalSheet {
    /// - Parameter number: the document's number; nil makes a draft.
    static func sheet(_ form: FilingApprovalForm, number: String?) -> Sheet {
        Sheet(
            unit: form.unitName, title: form.files ? "立案审批表" : "不予立案审批表", number: number,
            draft: number == nil ? "草稿" : nil, parts: [.table(SheetTable(rows(form)))])
    }

    private static func rows(_ form: FilingApprovalForm) -> [[SheetTable.Cell]] {
        let source = form.source.label.zh + (form.clueNumber.map { "（\($0)）" } ?? "")
        return [
            [.term("案由"), .text(form.title, span: 5)],
            [.term("案件编号"), .text(form.caseNumber, span: 2), .term("登记日期"), .text(date(form.registeredOn), span: 2)],
            [.term("案件来源"), .text(source, span: 5)],
            [
                .term("当事人"), .text(form.party ?? "待查", span: 2), .term("统一社会信用代码或证件号码"),
                .text(form.partyCode ?? "待查", span: 2),
            ],
            [
                .term("违法行为发生地"), .text(form.place ?? "待查", span: 2), .term("违法行为日期"),
                .text(form.conductOn.map(date) ?? "待查", span: 2),
            ],
            [.term("涉案金额"), .text(form.amount.map(Language.zh.money) ?? "待查", span: 5)],
            [.term("案情摘要"), .text(form.conduct, span: 5)],
            [.term(form.files ? "立案依据和理由" : "不予立案理由"), .text(grounds(form.proposal), span: 5)],
            [
                .term("经办人意见"),
                .opinion(
                    form.files ? "建议立案。" : "建议不予立案。",
                    signature: SheetSignature(
                        "经办人", names: form.officers.map { "\($0.name)（执法证号\($0.certificateNumber)）" },
                        day: date(form.proposedOn))),
            ],
            [
                .term("负责人意见"),
                .opinion(
                    form.approverOpinion,
                    signature: SheetSignature("负责人", names: [form.approver], day: date(form.approvedOn))),
            ],
            [.term("备注"), .text("", span: 5)],
        ]
    }

    private static func grounds(_ proposal: FilingProposal) -> String {
        let points = proposal.conditions.map(\.label.zh) + (proposal.ground.map { [$0.label.zh] } ?? [])
        return ([proposal.reasons] + points.enumerated().map { "\($0.offset + 1). \($0.element)" })
            .joined(separator: "\n")
    }

    private static func date(_ day: LegalDate) -> String { Language.zh.date(day) }
}
