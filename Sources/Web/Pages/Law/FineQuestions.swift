import Law
import Operations

/// The questions of the fine calculator, and what a form answers to them.
enum FineQuestions {
    static func groups(_ asking: FormAsking, today: LegalDate) -> [FormPage.Group] {
        let say = asking.context.say
        let grounds = asking.choices(MitigationGround.allCases, \.label)
        return [
            FormPage.Group(
                say(FineText.conduct),
                fields: [
                    asking.checkboxes(
                        "conducts", FineText.conducts, asking.choices(FineConduct.allCases, \.label),
                        hint: FineText.conductsHint),
                    asking.date("conductOn", FineText.conductOn, nil), asking.date("on", FineText.on, today),
                ]),
            FormPage.Group(
                say(FineText.amounts),
                fields: FineBase.allCases.map { asking.yuan($0.rawValue, $0.label, nil) } + [
                    asking.tick("unclear", FineText.unclear)
                ]),
            FormPage.Group(
                say(FineText.circumstances),
                fields: [
                    asking.tick("serious", FineText.serious), asking.tick("overdue", FineText.overdue),
                    asking.tick("innocentSeller", FineText.innocentSeller),
                    asking.date(
                        "sanctionOn", FineText.sanctionOn, nil, hint: FineText.sanctionHint, isRequired: false),
                ]),
            FormPage.Group(
                say(FineText.proposal),
                fields: [
                    asking.yuan("proposed", FineText.proposed, nil),
                    asking.select("ground", FineText.ground, grounds, isRequired: false),
                    asking.longText("reason", FineText.reason, rows: 2, isRequired: false),
                    asking.text("second", FineText.second, hint: FineText.secondHint, isRequired: false),
                ]),
        ]
    }

    /// What was answered, and the day of the decision; nil where an answer is wrong.
    static func read(_ form: inout FormReader) -> (facts: FineFacts, proposed: Money?, why: Mitigation?, on: LegalDate)?
    {
        let conducts = form.all("conducts").compactMap(FineConduct.init)
        if conducts.isEmpty { form.refuse("conducts", "required", FineText.choose) }
        let conductOn = form.required("conductOn", as: LegalDate.self)
        let on = form.required("on", as: LegalDate.self)
        let sanctionOn = form.optional("sanctionOn", as: LegalDate.self)
        var facts = FineFacts(
            conducts: conducts, conductOn: conductOn, business: form.optionalYuan(FineBase.business.rawValue),
            goodsValue: form.optionalYuan(FineBase.goodsValue.rawValue),
            gains: form.optionalYuan(FineBase.gains.rawValue), isUnclear: form.isTicked("unclear"),
            isSerious: form.isTicked("serious"), isOverdue: form.isTicked("overdue"),
            isInnocentSeller: form.isTicked("innocentSeller"))
        facts.sanctions =
            sanctionOn.map { day in
                Set(conducts.map(\.field)).map {
                    Sanction(effectiveOn: day, kind: .administrative, field: $0)
                }
            } ?? []
        let proposed = form.optionalYuan("proposed")
        let ground = form.optional("ground", as: MitigationGround.self)
        let reason = form.optional("reason", max: 500)
        let second = form.optional("second", max: 100)
        guard form.isValid, let on else { return nil }
        let why = ground.map { Mitigation(ground: $0, reason: reason ?? "", secondPerson: second ?? "") }
        return (facts, proposed, why, on)
    }
}

extension FineConduct: QueryValue {}
extension MitigationGround: QueryValue {}
