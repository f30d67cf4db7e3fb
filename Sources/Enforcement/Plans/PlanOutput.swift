import Law

/// A plan as `qingyuan plan parse --json` and the API give it.
package struct PlanOutput: Encodable, Sendable {
    private let plan: PlanDocument
    private let resolved: PlanResolution?
    private let language: Language

    /// The language of the messages of warnings.
    package enum Language: Sendable { case zh, en }

    package init(_ plan: PlanDocument, resolved: PlanResolution? = nil, language: Language = .zh) {
        (self.plan, self.resolved, self.language) = (plan, resolved, language)
    }

    private enum Key: String, CodingKey {
        case title, documentNumber, issuer, date, cites, measures, warnings
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(plan.title, forKey: .title)
        try container.encode(plan.documentNumber, forKey: .documentNumber)
        try container.encode(plan.issuer, forKey: .issuer)
        try container.encode(plan.date, forKey: .date)
        try container.encode(plan.cites.map(\.written), forKey: .cites)
        try container.encode(plan.measures.map { Measure(measure: $0, resolved: resolved) }, forKey: .measures)
        let warnings = plan.warnings.map {
            Warning(line: $0.line, code: $0.code, message: language == .zh ? $0.message.zh : $0.message.en)
        }
        try container.encode(warnings, forKey: .warnings)
    }
}

extension PlanOutput {
    private struct Warning: Encodable {
        let line: Int
        let code: PlanWarning.Code
        let message: String
    }

    private struct Measure: Encodable {
        let measure: PlanMeasure
        let resolved: PlanResolution?

        enum Key: String, CodingKey { case number, section, heading, text, clauses, line }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(measure.number, forKey: .number)
            try container.encode(measure.section, forKey: .section)
            try container.encode(measure.heading, forKey: .heading)
            try container.encode(measure.text, forKey: .text)
            try container.encode(measure.clauses.map { Clause(clause: $0, resolved: resolved) }, forKey: .clauses)
            try container.encode(measure.line, forKey: .line)
        }
    }

    private struct Clause: Encodable {
        let clause: PlanClause
        let resolved: PlanResolution?

        enum Key: String, CodingKey {
            case text, lead, responsible, mode, deadline, due, campaigns, quantities, missing, resolved
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(clause.text, forKey: .text)
            try container.encode(clause.lead.map(\.name), forKey: .lead)
            try container.encode(clause.responsible.map(\.name), forKey: .responsible)
            try container.encode(clause.mode, forKey: .mode)
            try container.encode(clause.deadline?.text, forKey: .deadline)
            try container.encode(clause.deadline?.due, forKey: .due)
            try container.encode(clause.campaigns, forKey: .campaigns)
            try container.encode(clause.quantities, forKey: .quantities)
            try container.encode(clause.missing, forKey: .missing)
            if let resolved { try container.encode(clause.units.map { resolved[$0.name] }, forKey: .resolved) }
        }
    }
}
