import Enforcement

extension Sheet {
    /// A document with every kind of part.
    static let sample = Sheet(
        unit: "青石县市场监督管理局", title: "试验文书", number: "青市监试〔2026〕1号", draft: "草稿",
        parts: [
            .heading("一、总体情况"), .text("第一段 <当事人> & “某某”。\n第二段。"),
            .table(
                SheetTable(
                    headRows: 1,
                    [
                        [.term("单位", span: 2), .term("件数")],
                        [.text("青石县公安局", span: 2), .figure("1,024")],
                        [.term("意见"), .opinion("同意。", signature: SheetSignature("负责人", names: ["陈立"]), span: 2)],
                    ])),
            .letter([
                .addressee("青石县公安局"), .text("现将该案移送你单位。"), .items(["调查报告", "物品清单"]),
                .seal(unit: "青石县市场监督管理局", day: nil),
            ]),
        ])
}
