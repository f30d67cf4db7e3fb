import Enforcement
import Law

/// A plan as an outline for people, its warnings on standard error.
struct PlanPage {
    private let plan: PlanDocument
    private let resolved: PlanResolution?
    private let language: MessageLanguage

    init(_ plan: PlanDocument, resolved: PlanResolution?, language: MessageLanguage) {
        (self.plan, self.resolved, self.language) = (plan, resolved, language)
    }

    /// Writes it all.
    func put() {
        for line in head + measures { Console.put(line) }
        for warning in plan.warnings {
            Console.say("\(warning.line): \(language.say(warning.message)) [\(warning.code.rawValue)]")
        }
        Console.say(
            language.say(
                Wording(
                    "措施 \(plan.measures.count) 项，条款 \(plan.clauseCount) 条，责任单位 \(plan.unitCount) 处，提示 \(plan.warnings.count) 条",
                    "\(plan.measures.count) measures, \(plan.clauseCount) clauses, \(plan.unitCount) units named, \(plan.warnings.count) warnings"
                )))
    }

    private var head: [String] {
        let facts = [plan.documentNumber, plan.issuer, plan.date?.description].compactMap { $0 }
        let cites = plan.cites.map { "  → \($0.written)" }
        return [plan.title, facts.isEmpty ? nil : facts.joined(separator: "  ")].compactMap { $0 } + cites
    }

    private var measures: [String] {
        var (lines, section): ([String], String) = ([], "")
        for measure in plan.measures {
            if measure.section != section, !measure.section.isEmpty { lines += ["", measure.section] }
            section = measure.section
            let number = measure.number.isEmpty ? "—" : measure.number
            lines += ["", measure.heading.isEmpty ? "[\(number)]" : "[\(number)] \(measure.heading)"]
            for clause in measure.clauses { lines += self.lines(of: clause) }
        }
        return lines
    }

    /// A unit's name, with what the directory makes of it: `=` sure, `~` one that may be meant, `?` none or several.
    private func marked(_ unit: PlanUnit) -> String {
        guard let match = resolved?[unit.name] else { return "【\(unit.name)】" }
        guard let id = match.unit else { return "【\(unit.name)?\(match.candidates.joined(separator: "/"))】" }
        return "【\(unit.name)\(match.sure ? "=" : "~")\(id)】"
    }

    private func lines(of clause: PlanClause) -> [String] {
        var lines = ["    " + clause.text.split(separator: "\n").joined(separator: "\n    ")]
        for role in PlanRole.allCases {
            let names = clause.units.filter { $0.role == role }.map(marked)
            if !names.isEmpty { lines.append("      \(language.say(role.label)): \(names.joined())") }
        }
        if clause.missing > 0 {
            lines.append(
                "      " + language.say(Wording("缺 \(clause.missing) 个单位名称", "\(clause.missing) names missing")))
        }
        if let deadline = clause.deadline {
            let due = deadline.due.map { " (\($0))" } ?? ""
            lines.append("      \(language.say(Wording("时限", "Time"))): \(deadline.text)\(due)")
        }
        if !clause.campaigns.isEmpty {
            lines.append(
                "      \(language.say(Wording("行动", "Campaigns"))): \(clause.campaigns.joined(separator: "、"))")
        }
        return lines
    }
}
