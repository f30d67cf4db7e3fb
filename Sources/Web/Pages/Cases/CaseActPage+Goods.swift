import Enforcement
import Law
import Operations

extension CaseActPage {
    /// The goods of the case: a new line, the correction of one, or its removal.
    static let recordGoods = CaseActPage(
        noun: "goods", title: CaseEvent.recordGoods.label, events: [.recordGoods],
        ask: { questions in CaseGoodsQuestions.fields(questions) },
        read: { form, loaded, version in
            let line = form.optional("line", as: Int.self)
            guard let goods = CaseGoodsQuestions.read(&form) else { return nil }
            return RecordCaseGoods(
                loaded.record.id, version: version, line: line, goods, evidence: form.optional("evidence", max: 100),
                reason: form.optional("reason", max: 500) ?? "", removes: form.isTicked("removes"))
        })
}

/// The questions about one line of goods.
enum CaseGoodsQuestions {
    static func fields(_ questions: CaseQuestions) -> [FormField] {
        let asking = questions.asking
        let lines = questions.loaded.goodsLines.map { FormField.Choice(String($0.line), "\($0.line) \($0.goods.name)") }
        let evidence = questions.loaded.evidence.map { FormField.Choice($0.id, $0.name) }
        let which =
            lines.isEmpty
            ? [] : [asking.select("line", GoodsText.line, lines, hint: GoodsText.lineHint, isRequired: false)]
        return which + goods(asking) + prices(asking)
            + (evidence.isEmpty ? [] : [asking.select("evidence", GoodsText.evidence, evidence, isRequired: false)])
            + (lines.isEmpty
                ? []
                : [
                    asking.text("reason", GoodsText.reason, hint: GoodsText.reasonHint, isRequired: false),
                    FormField("removes", questions.say(GoodsText.removes), .tick(asking.form.isTicked("removes"))),
                ])
    }

    private static func goods(_ asking: FormAsking) -> [FormField] {
        [
            asking.text("name", GoodsText.name), asking.text("mark", GoodsText.mark, isRequired: false),
            asking.text("holder", GoodsText.holder, isRequired: false),
            asking.text("sold", GoodsText.sold, "0", kind: .number),
            asking.text("unsold", GoodsText.unsold, "0", kind: .number),
            asking.text("seized", GoodsText.seized, "0", kind: .number),
        ]
    }

    private static func prices(_ asking: FormAsking) -> [FormField] {
        [
            asking.yuan("soldAt", GoodsText.soldAt, nil), asking.yuan("markedPrice", GoodsText.markedPrice, nil),
            asking.yuan("averagePrice", GoodsText.averagePrice, nil),
            asking.yuan("marketPrice", GoodsText.marketPrice, nil),
            asking.text("priceBasis", GoodsText.priceBasis, hint: GoodsText.priceBasisHint, isRequired: false),
        ]
    }

    /// The line as answered; nil where an answer is wrong.
    static func read(_ form: inout FormReader) -> CaseGoods? {
        let name = form.required("name", max: 200)
        let counts = ["sold", "unsold", "seized"].map { count($0, &form) }
        let soldAt = form.optionalYuan("soldAt")
        let marked = form.optionalYuan("markedPrice")
        let average = form.optionalYuan("averagePrice")
        let market = form.optionalYuan("marketPrice")
        let goods = CaseGoods(
            name: name, mark: form.optional("mark", max: 200), holder: form.optional("holder", max: 200),
            sold: counts[0], unsold: counts[1], seized: counts[2], soldAt: soldAt, markedPrice: marked,
            averagePrice: average, marketPrice: market, priceBasis: form.optional("priceBasis", max: 500) ?? "")
        return form.isValid ? goods : nil
    }

    private static func count(_ name: String, _ form: inout FormReader) -> Int64 {
        guard let text = form.optional(name, max: 20) else { return 0 }
        guard let number = Int64(text.replacing(",", with: "")), number >= 0 else {
            form.refuse(name, "form", ThresholdText.number)
            return 0
        }
        return number
    }
}
