import Enforcement
import Law

/// A month's summary as `qingyuan plan summary --json` gives it.
package struct PlanSummaryOutput: Encodable, Sendable {
    let plan: String
    let title: String
    let unit: String
    let month: String
    let day: LegalDate
    let total: SummaryTally
    let units: [Row]
    let measures: [Row]

    struct Row: Encodable, Sendable {
        let id: String
        let number: String
        let name: String
        let figures: SummaryTally
    }

    package init(_ read: PlanSummary) {
        let summary = read.summary
        (plan, title, unit) = (read.plan.number, read.plan.title, read.unitName)
        (month, day, total) = (summary.month.description, summary.day, summary.total)
        units = summary.units.map { Row(id: $0.id.rawValue, number: $0.number, name: $0.name, figures: $0.tally) }
        measures = summary.measures.map { Row(id: $0.id, number: $0.number, name: $0.name, figures: $0.tally) }
    }
}
