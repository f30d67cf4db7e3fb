import Law

/// The questions about one situation: those that the rows on the crime ask, and no others.
struct ThresholdQuestions {
    let crime: Crime
    private let measures: Set<Measure>
    private let circumstances: [Circumstance]

    init(_ crime: Crime) {
        self.crime = crime
        let tests = ThresholdRules.all.filter { $0.crime == crime }.flatMap(\.tests)
        var measures: Set<Measure> = []
        var circumstances: [Circumstance] = []
        for test in tests {
            switch test {
            case .reaches(let measure, _, let given):
                measures.insert(measure)
                circumstances += given
            case .holds(let given): circumstances += given
            case .twoHalves(let lines): measures.formUnion(lines.map(\.measure))
            }
        }
        self.measures = measures
        self.circumstances = circumstances
    }

    /// Whether a sum is asked for.
    private func asks(_ amount: MoneyField) -> Bool { !measures.isDisjoint(with: amount.measures) }

    /// Labels or copies, where a row counts them.
    private var stocks: [(name: String, label: Wording)] {
        var stocks: [(name: String, label: Wording)] = []
        if measures.contains(.labels) { stocks.append(("labels", Measure.labels.label)) }
        if measures.contains(.copies) || measures.contains(.soldCopies) {
            stocks.append(("copies", Measure.copies.label))
        }
        return stocks
    }

    private var asksProduct: Bool {
        ThresholdRules.all.contains { $0.crime == crime && ($0.scope == .tobacco || $0.scope == .food) }
    }

    private var asksMarks: Bool {
        circumstances.contains { circumstance in
            switch circumstance {
            case .severalMarks, .severalMarksOrRepeated: true
            default: false
            }
        }
    }

    /// The field in which earlier sanctions count, where a row asks for them.
    private var field: ProtectedField? {
        for circumstance in circumstances {
            switch circumstance {
            case .repeated(let field, _, _, _), .severalMarksOrRepeated(let field), .convictedOrPenalised(let field):
                return field
            default: continue
            }
        }
        return nil
    }

    private var findings: [ThresholdFinding] {
        ThresholdFinding.allCases.filter { circumstances.contains(.finding($0)) }
    }

    // MARK: What is asked

    func groups(_ asking: FormAsking, today: LegalDate) -> [FormPage.Group] {
        let say = asking.context.say
        return [
            FormPage.Group(say(ThresholdText.conduct), fields: conduct(asking, today)),
            FormPage.Group(say(ThresholdText.figures), fields: amounts(asking)),
            FormPage.Group(say(ThresholdText.circumstances), fields: facts(asking)),
        ].filter { !$0.fields.isEmpty }
    }

    private func conduct(_ asking: FormAsking, _ today: LegalDate) -> [FormField] {
        let say = asking.context.say
        let suspects = [
            FormField.Choice(SuspectKind.person.rawValue, say(ThresholdText.person)),
            .init(SuspectKind.unit.rawValue, say(ThresholdText.unit)),
        ]
        let products = ProductKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return [
            asking.radio("suspect", ThresholdText.suspect, suspects, SuspectKind.person.rawValue),
            asking.date("from", ThresholdText.from, nil, isRequired: false),
            asking.date("to", ThresholdText.to, nil),
            asking.date("on", ThresholdText.on, today),
        ]
            + (asksProduct
                ? [asking.radio("product", ThresholdText.product, products, ProductKind.ordinary.rawValue)] : [])
    }

    private func amounts(_ asking: FormAsking) -> [FormField] {
        ThresholdQuestions.money.filter(asks).map { asking.yuan($0.name, $0.label, nil) }
            + stocks.flatMap { name, label in
                ThresholdQuestions.parts.map { part, word in
                    number(asking, name + part, Wording("\(label.zh)：\(word.zh)", "\(label.en): \(word.en)"))
                }
            }
            + ThresholdQuestions.numbers.filter { measures.contains($0) }.map { number(asking, $0.rawValue, $0.label) }
    }

    private func facts(_ asking: FormAsking) -> [FormField] {
        let say = asking.context.say
        var fields: [FormField] = []
        if asksMarks {
            let choices = [
                ("one", ThresholdText.oneMark), ("several", ThresholdText.severalMarks),
                ("same", ThresholdText.marksOfOne),
            ]
            fields.append(
                asking.select(
                    "marks", ThresholdText.marks, choices.map { .init($0, say($1)) }, isRequired: false))
        }
        if circumstances.contains(.severalPatents) { fields.append(number(asking, "patents", ThresholdText.patents)) }
        if field != nil {
            let choices = [
                ("none", ThresholdText.noSanction), ("administrative", ThresholdText.penalised),
                ("criminal", ThresholdText.convicted),
            ]
            fields.append(
                asking.select(
                    "sanction", ThresholdText.sanction, choices.map { .init($0, say($1)) },
                    hint: ThresholdText.sanctionHint, isRequired: false))
            fields.append(asking.date("sanctionOn", ThresholdText.sanctionOn, nil, isRequired: false))
        }
        fields += findings.map { finding in
            asking.select(
                finding.rawValue, finding.label,
                [.init("yes", say(ThresholdText.yes)), .init("no", say(ThresholdText.no))], isRequired: false)
        }
        guard crime.isIntellectualProperty else { return fields }
        return fields + [
            asking.longText(
                "suspicion", ThresholdText.suspicion, hint: ThresholdText.suspicionHint, rows: 2, isRequired: false)
        ]
    }

    private func number(_ asking: FormAsking, _ name: String, _ label: Wording) -> FormField {
        asking.text(name, label, kind: .number, isRequired: false)
    }

    // MARK: What is answered

    /// The facts as answered and the day on which they are looked at; nil where an answer is wrong.
    func read(_ form: inout FormReader) -> (facts: ThresholdFacts, on: LegalDate)? {
        let to = form.required("to", as: LegalDate.self)
        let from = form.optional("from", as: LegalDate.self) ?? to
        let on = form.required("on", as: LegalDate.self)
        let suspect = form.optional("suspect", as: SuspectKind.self) ?? .person
        let product = form.optional("product", as: ProductKind.self) ?? .ordinary
        let figures = figures(&form)
        let patents = count("patents", &form)
        let sanctions = sanctions(&form)
        let reason = form.optional("suspicion", max: 500)
        if let from, let to, from > to { form.refuse("from", "order", ThresholdText.order) }
        guard form.isValid, let from, let to, let on else { return nil }
        let marks = marks(form)
        let facts = ThresholdFacts(
            suspect: suspect, crimes: [crime], product: product, conduct: from...to, marks: marks, patents: patents,
            figures: figures, sanctions: sanctions, findings: found(form), suspicion: reason)
        return (facts, on)
    }

    private func figures(_ form: inout FormReader) -> ActFigures {
        var figures = ActFigures()
        for amount in ThresholdQuestions.money where asks(amount) {
            figures[keyPath: amount.path] = form.optionalYuan(amount.name)
        }
        for number in ThresholdQuestions.counts where measures.contains(number.measure) {
            figures[keyPath: number.path] = count(number.measure.rawValue, &form)
        }
        for (name, _) in stocks {
            let parts = ThresholdQuestions.parts.map { count(name + $0.0, &form) }
            guard parts.contains(where: { $0 != nil }) else { continue }
            let stock = Stock(made: parts[0] ?? 0, sold: parts[1] ?? 0, unsold: parts[2] ?? 0)
            if name == "labels" { figures.labels = stock } else { figures.copies = stock }
        }
        return figures
    }

    private func count(_ name: String, _ form: inout FormReader) -> Int64? {
        guard let text = form.optional(name, max: 20) else { return nil }
        guard let number = Int64(text.replacing(",", with: "")), number >= 0 else {
            form.refuse(name, "form", ThresholdText.number)
            return nil
        }
        return number
    }

    private func sanctions(_ form: inout FormReader) -> [Sanction]? {
        guard let field, let answer = form.optional("sanction") else { return nil }
        guard let kind = SanctionKind(rawValue: answer) else { return [] }
        return form.required("sanctionOn", as: LegalDate.self).map {
            [Sanction(effectiveOn: $0, kind: kind, field: field)]
        }
    }

    private func marks(_ form: FormReader) -> [MarkUsed]? {
        switch form.values.first("marks") {
        case "one": [MarkUsed(name: "1", holder: "1")]
        case "several": [MarkUsed(name: "1", holder: "1"), MarkUsed(name: "2", holder: "2")]
        case "same": [MarkUsed(name: "1", holder: "1"), MarkUsed(name: "2", holder: "1")]
        default: nil
        }
    }

    private func found(_ form: FormReader) -> [ThresholdFinding: Bool] {
        var found: [ThresholdFinding: Bool] = [:]
        for finding in findings {
            switch form.values.first(finding.rawValue) {
            case "yes": found[finding] = true
            case "no": found[finding] = false
            default: break
            }
        }
        return found
    }
}
