/// Prints a sketch in its shape and remembers where every name came to stand.
struct PlanPrinter {
    private(set) var text = ""
    /// The end of each name in the text, in scalars; in the order of measures, clauses, lead, others.
    private(set) var ends: [Int] = []
    /// The beginning of each measure, and the end of its mark.
    private(set) var starts: [Int] = []
    private(set) var marks: [Int] = []

    init(_ sketch: PlanSketch) {
        put(sketch.title + "\n清政发〔2024〕8号\n\n各有关单位：\n　　为做好有关工作，现提出以下要求。\n")
        if sketch.shape.isTable { header(sketch.shape) }
        for part in sketch.parts {
            if sketch.shape.hasParts { put(part.heading + "\n") }
            for measure in part.measures { put(measure, sketch.shape) }
        }
        put("\n\(sketch.title.prefix { $0 != "关" })\n2024年3月15日\n")
    }

    private mutating func put(_ words: String) { text += words }

    private mutating func names(_ list: [String], _ mark: String = "、") {
        for (index, name) in list.enumerated() {
            put((index > 0 ? mark : "") + name)
            ends.append(text.unicodeScalars.count)
        }
    }

    private mutating func header(_ shape: PlanShape) {
        let last = shape == .unitColumn ? ["工作任务", "责任单位", "完成时限"] : ["重点任务", "牵头单位", "责任单位"]
        put(row(["序号"] + last, shape))
    }

    private func row(_ cells: [String], _ shape: PlanShape) -> String {
        shape == .bars
            ? "| " + cells.joined(separator: " | ") + " |\n" : cells.joined(separator: "\t") + "\n"
    }

    private mutating func put(_ measure: PlanSketch.Measure, _ shape: PlanShape) {
        starts.append(text.unicodeScalars.count)
        switch shape {
        case .division, .participation, .sentences, .squareBrackets, .together, .ledBy:
            put("　　（\(measure.number)）")
        case .running: put("  (\(measure.number))")
        case .ownLines: put("（\(measure.number)）")
        case .circled: put(Unicode.Scalar(0x245F + (Int(measure.number) ?? 1)).map { String($0) } ?? "")
        case .responsibleLines, .leadLines, .supportBrackets, .answering: put("\(measure.number). ")
        case .dashes: put("——")
        case .bareBrackets: put("\(measure.number)、")
        case .labelledBrackets: put("\(measure.number)．")
        case .spaced: put("（\(measure.number)）")
        case .table, .unitColumn: put("\(measure.number)\t")
        case .bars: put("| \(measure.number) | ")
        }
        marks.append(text.unicodeScalars.count)
        if !measure.heading.isEmpty { put(measure.heading + "。") }
        for clause in measure.clauses { put(clause, shape) }
        put("\n")
    }

    private mutating func put(_ clause: PlanSketch.Clause, _ shape: PlanShape) {
        let bare = clause.text.hasSuffix("。") ? String(clause.text.dropLast()) : clause.text
        switch shape {
        case .division:
            put(clause.text + "（")
            names(clause.others)
            put("按职责分工负责）")
        case .participation:
            put(clause.text + "（")
            names(clause.lead)
            put("牵头，")
            names(clause.others)
            put("参与）")
        case .running:
            put(clause.text + "(")
            names(clause.lead)
            put("牵头负责,")
            names(clause.others)
            put("按职责分工负责)")
        case .responsibleLines:
            put(clause.text + "\n责任单位：")
            names(clause.others)
            put("。")
        case .leadLines:
            put(clause.text + "\n牵头单位：")
            names(clause.lead)
            put("\n责任单位：")
            names(clause.others)
        case .dashes:
            put(clause.text + "由")
            names(clause.lead)
            put("牵头，")
            names(clause.others)
            put("配合。")
        case .bareBrackets:
            put(bare + "（")
            names(clause.others)
            put("）；")
        case .labelledBrackets:
            put(clause.text + "（牵头单位：")
            names(clause.lead)
            put("；责任单位：")
            names(clause.others)
            put("；完成时限：2024年12月底前）")
        case .table, .bars:
            put(clause.text + (shape == .bars ? " | " : "\t"))
            names(clause.lead)
            put(shape == .bars ? " | " : "\t")
            names(clause.others)
            if shape == .bars { put(" |") }
        case .sentences:
            put(clause.text)
            names(clause.others)
            put("负责。")
        case .squareBrackets:
            put(clause.text + "［牵头单位：")
            names(clause.lead)
            put("；责任单位：")
            names(clause.others)
            put("］")
        case .supportBrackets:
            put(clause.text + "（牵头部门：")
            names(clause.lead)
            put("；配合部门：")
            names(clause.others)
            put("）")
        case .together:
            put(clause.text + "由")
            names(clause.lead)
            put("牵头，会同")
            names(clause.others)
            put("落实。")
        case .ownLines:
            put(clause.text + "\n　　（")
            names(clause.lead)
            put("牵头，")
            names(clause.others)
            put("配合）")
        case .answering:
            put(clause.text + "（")
            names(Array(clause.others.prefix(1)))
            put(clause.others.count > 1 ? "负责；" : "负责")
            names(Array(clause.others.dropFirst()))
            put(clause.others.count > 1 ? "配合）" : "）")
        case .ledBy:
            put(clause.text + "（由")
            names(clause.lead)
            put("牵头，")
            names(clause.others)
            put("按职责分工负责）")
        case .unitColumn:
            put(clause.text + "\t")
            names(clause.others)
            put("\t2024年12月底前")
        case .circled:
            put(clause.text + "【")
            names(clause.others)
            put("】")
        case .spaced:
            put(clause.text + "【责任单位：")
            names(clause.others, " ")
            put("】")
        }
    }
}
