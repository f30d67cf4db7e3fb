import Law

/// The questions about one situation: those that the rows on the crimes ask, and no others.
struct ThresholdQuestions {
    let crimes: [Crime]
    /// What the file of a case says already and is not asked again; nil where the questions are about no case.
    let file: KnownOnFile?
    private let measures: Set<Measure>
    private let circumstances: [Circumstance]

    /// What stands on the file of a case.
    struct KnownOnFile {
        let hasGoods: Bool
        let hasAmount: Bool
    }

    init(_ crimes: [Crime], file: KnownOnFile? = nil) {
        self.crimes = crimes
        self.file = file
        let tests = ThresholdRules.all.filter { crimes.contains($0.crime) }.flatMap(\.tests)
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

    /// Whether a sum is asked for: those that follow from the goods on file, or stand there, are not.
    private func asks(_ amount: MoneyField) -> Bool {
        if let file, amount.isOfGoods, file.hasGoods || file.hasAmount && amount.name == "business" { return false }
        return !measures.isDisjoint(with: amount.measures)
    }

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
        ThresholdRules.all.contains { crimes.contains($0.crime) && ($0.scope == .tobacco || $0.scope == .food) }
    }

    private var asksMarks: Bool {
        circumstances.contains { circumstance in
            switch circumstance {
            case .severalMarks, .severalMarksOrRepeated: true
            default: false
            }
        }
    }

    /// The fields in which earlier sanctions count, where a row asks for them.
    private var fields: [ProtectedField] {
        var fields: [ProtectedField] = []
        for circumstance in circumstances {
            switch circumstance {
            case .repeated(let field, _, _, _), .severalMarksOrRepeated(let field), .convictedOrPenalised(let field):
                if !fields.contains(field) { fields.append(field) }
            default: continue
            }
        }
        return fields
    }

    /// The end of the names under which sanctions of a field are asked for: the first field has the plain names.
    private func ending(_ field: ProtectedField) -> String { field == fields.first ? "" : "-\(field.rawValue)" }

    private var findings: [ThresholdFinding] {
        ThresholdFinding.allCases.filter { circumstances.contains(.finding($0)) }
    }

    // MARK: What is asked

    /// - Parameter start: what the fields begin with.
    func groups(
        _ asking: FormAsking, today: LegalDate, start: ThresholdFacts = .unknown
    ) -> [FormPage.Group] {
        let say = asking.context.say
        return [
            FormPage.Group(say(ThresholdText.conduct), fields: conduct(asking, today, start)),
            FormPage.Group(
                say(ThresholdText.figures),
                lead: file.map { say($0.hasGoods ? ThresholdText.goodsOnFile : ThresholdText.noGoodsOnFile) },
                fields: amounts(asking, start.figures)),
            FormPage.Group(say(ThresholdText.circumstances), fields: facts(asking, start)),
        ].filter { !$0.fields.isEmpty }
    }

    private func conduct(_ asking: FormAsking, _ today: LegalDate, _ start: ThresholdFacts) -> [FormField] {
        let say = asking.context.say
        let suspects = [
            FormField.Choice(SuspectKind.person.rawValue, say(ThresholdText.person)),
            .init(SuspectKind.unit.rawValue, say(ThresholdText.unit)),
        ]
        let products = ProductKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        return [
            asking.radio("suspect", ThresholdText.suspect, suspects, start.suspect.rawValue),
            asking.date("from", ThresholdText.from, start.conduct?.lowerBound, isRequired: false),
            asking.date("to", ThresholdText.to, start.conduct?.upperBound),
        ]
            + (file == nil ? [asking.date("on", ThresholdText.on, today)] : [])
            + (asksProduct ? [asking.radio("product", ThresholdText.product, products, start.product.rawValue)] : [])
    }

    private func amounts(_ asking: FormAsking, _ start: ActFigures) -> [FormField] {
        ThresholdQuestions.money.filter(asks).map { asking.yuan($0.name, $0.label, start[keyPath: $0.path]) }
            + stocks.flatMap { name, label in
                let stock = name == "labels" ? start.labels : start.copies
                return ThresholdQuestions.parts.map { part, word, path in
                    number(
                        asking, name + part, Wording("\(label.zh)：\(word.zh)", "\(label.en): \(word.en)"),
                        stock?[keyPath: path])
                }
            }
            + ThresholdQuestions.counts.filter { measures.contains($0.measure) }.map {
                number(asking, $0.measure.rawValue, $0.measure.label, start[keyPath: $0.path])
            }
    }

    private func facts(_ asking: FormAsking, _ start: ThresholdFacts) -> [FormField] {
        let say = asking.context.say
        var fields: [FormField] = asksMarks ? [marks(asking, start)] : []
        if circumstances.contains(.severalPatents) {
            fields.append(number(asking, "patents", ThresholdText.patents, start.patents))
        }
        fields += self.fields.flatMap { sanction(of: $0, asking, start.sanctions) }
        fields += findings.map { finding in
            asking.select(
                finding.rawValue, finding.label,
                [.init("yes", say(ThresholdText.yes)), .init("no", say(ThresholdText.no))],
                start.findings[finding].map { $0 ? "yes" : "no" }, isRequired: false)
        }
        guard crimes.contains(where: \.isIntellectualProperty) else { return fields }
        return fields + [
            asking.longText(
                "suspicion", ThresholdText.suspicion, start.suspicion ?? "", hint: ThresholdText.suspicionHint, rows: 2,
                isRequired: false)
        ]
    }

    /// The marks: of a case by name, else only how many there are.
    private func marks(_ asking: FormAsking, _ start: ThresholdFacts) -> FormField {
        guard file == nil else {
            let lines = (start.marks ?? []).map { [$0.name, $0.holder].compactMap(\.self).joined(separator: "，") }
            return asking.longText(
                "marks", ThresholdText.marks, lines.joined(separator: "\n"), hint: ThresholdText.marksHint, rows: 3,
                isRequired: false)
        }
        let choices = [
            ("one", ThresholdText.oneMark), ("several", ThresholdText.severalMarks),
            ("same", ThresholdText.marksOfOne),
        ]
        return asking.select(
            "marks", ThresholdText.marks, choices.map { .init($0, asking.context.say($1)) }, isRequired: false)
    }

    private func sanction(
        of field: ProtectedField, _ asking: FormAsking, _ start: [Sanction]?
    ) -> [FormField] {
        let choices = [
            ("none", ThresholdText.noSanction), ("administrative", ThresholdText.penalised),
            ("criminal", ThresholdText.convicted),
        ]
        let (known, ending) = (start?.last { $0.field == field }, ending(field))
        let name = fields.count == 1 ? ThresholdText.sanction : ThresholdText.sanctionIn(field)
        let kind = known?.kind.rawValue ?? (start == nil ? nil : "none")
        return [
            asking.select(
                "sanction" + ending, name, choices.map { .init($0, asking.context.say($1)) }, kind,
                hint: file == nil ? ThresholdText.sanctionHint : ThresholdText.sanctionOnFile, isRequired: false),
            asking.date("sanctionOn" + ending, ThresholdText.sanctionOn, known?.effectiveOn, isRequired: false),
        ]
    }

    private func number(
        _ asking: FormAsking, _ name: String, _ label: Wording, _ start: Int64? = nil
    ) -> FormField {
        asking.text(name, label, start.map { String($0) } ?? "", kind: .number, isRequired: false)
    }

    // MARK: What is answered

    /// The facts as answered; what is not asked stays as it was. Nil where an answer is wrong.
    func read(_ form: inout FormReader, over start: ThresholdFacts = .unknown) -> ThresholdFacts? {
        let to = form.required("to", as: LegalDate.self)
        let from = form.optional("from", as: LegalDate.self) ?? to
        var facts = start
        facts.crimes = crimes
        facts.suspect = form.optional("suspect", as: SuspectKind.self) ?? .person
        if asksProduct { facts.product = form.optional("product", as: ProductKind.self) ?? .ordinary }
        read(&form, into: &facts.figures)
        if circumstances.contains(.severalPatents) { facts.patents = count("patents", &form) }
        if !fields.isEmpty { facts.sanctions = sanctions(&form, over: start.sanctions) }
        if crimes.contains(where: \.isIntellectualProperty) { facts.suspicion = form.optional("suspicion", max: 500) }
        if let from, let to, from > to { form.refuse("from", "order", ThresholdText.order) }
        guard form.isValid, let from, let to else { return nil }
        facts.conduct = from...to
        if asksMarks { facts.marks = file == nil ? marks(form) : namedMarks(form) }
        for finding in findings { facts.findings[finding] = found(finding, form) }
        return facts
    }

    private func read(_ form: inout FormReader, into figures: inout ActFigures) {
        for amount in ThresholdQuestions.money {
            if asks(amount) {
                figures[keyPath: amount.path] = form.optionalYuan(amount.name)
            } else if file != nil, amount.isOfGoods {
                figures[keyPath: amount.path] = nil
            }
        }
        for number in ThresholdQuestions.counts where measures.contains(number.measure) {
            figures[keyPath: number.path] = count(number.measure.rawValue, &form)
        }
        for (name, _) in stocks {
            let parts = ThresholdQuestions.parts.map { count(name + $0.0, &form) }
            let isKnown = parts.contains { $0 != nil }
            let stock = isKnown ? Stock(made: parts[0] ?? 0, sold: parts[1] ?? 0, unsold: parts[2] ?? 0) : nil
            if name == "labels" { figures.labels = stock } else { figures.copies = stock }
        }
    }

    private func count(_ name: String, _ form: inout FormReader) -> Int64? {
        guard let text = form.optional(name, max: 20) else { return nil }
        guard let number = Int64(text.replacing(",", with: "")), number >= 0 else {
            form.refuse(name, "form", ThresholdText.number)
            return nil
        }
        return number
    }

    /// One sanction of each field is asked for; others that were known of it before stay.
    private func sanctions(_ form: inout FormReader, over start: [Sanction]?) -> [Sanction]? {
        var (all, isKnown) = (start ?? [], false)
        for field in fields {
            let shown = all.lastIndex { $0.field == field }
            guard let answer = form.optional("sanction" + ending(field)) else {
                if let shown { all.remove(at: shown) }
                continue
            }
            isKnown = true
            if let shown { all.remove(at: shown) }
            guard let kind = SanctionKind(rawValue: answer) else { continue }
            if let day = form.required("sanctionOn" + ending(field), as: LegalDate.self) {
                all.append(Sanction(effectiveOn: day, kind: kind, field: field))
            }
        }
        return isKnown || !all.isEmpty ? all : nil
    }

    private func marks(_ form: FormReader) -> [MarkUsed]? {
        switch form.values.first("marks") {
        case "one": [MarkUsed(name: "1", holder: "1")]
        case "several": [MarkUsed(name: "1", holder: "1"), MarkUsed(name: "2", holder: "2")]
        case "same": [MarkUsed(name: "1", holder: "1"), MarkUsed(name: "2", holder: "1")]
        default: nil
        }
    }

    /// One mark to a line, its holder behind a comma.
    private func namedMarks(_ form: FormReader) -> [MarkUsed]? {
        let marks = (form.values.first("marks") ?? "").split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(maxSplits: 1) { $0 == "，" || $0 == "," }.map { String($0).trimmed }
            return parts.first.flatMap { name in
                name.isEmpty ? nil : MarkUsed(name: name, holder: parts.count > 1 ? parts[1] : nil)
            }
        }
        return marks.isEmpty ? nil : marks
    }

    private func found(_ finding: ThresholdFinding, _ form: FormReader) -> Bool? {
        switch form.values.first(finding.rawValue) {
        case "yes": true
        case "no": false
        default: nil
        }
    }
}
