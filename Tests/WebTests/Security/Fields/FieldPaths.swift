import Enforcement
import HTTPTypes
import Law
import Operations

@testable import Web

/// The addresses at which a route that reads is visited: every record of the world whose paths begin as the route's do.
struct FieldPaths {
    /// The first words of paths whose records this world does not have, or that hold what anybody may know.
    static let without: Set<String> = [
        "administration", "calendar", "dispatches", "exchange-imports", "executions", "exports", "imports", "jobs",
        "ledger", "listing-imports", "listings", "plans", "problems", "referrals", "rights", "runs", "static", "tasks",
        "tokens", "webhooks",
    ]
    /// Files that a printer makes of a page: what is on them is held by the test over forms.
    static func isPrinted(_ route: any Route) -> Bool { route.pattern.template.hasSuffix("/pdf") }

    let ids: [String: [String]]

    /// The word with which the path of a route's record begins.
    static func word(_ pattern: PathPattern) -> String {
        var last = ""
        for segment in pattern.segments {
            guard case .word(let word) = segment else { break }
            last = word
        }
        return last
    }

    /// Whether the world has a record for a route, or it is known why not.
    func knows(_ route: any Route) -> Bool {
        let word = FieldPaths.word(route.pattern)
        return route.pattern.parameters.isEmpty || ids[word] != nil || FieldPaths.without.contains(word)
            || FieldPaths.without.contains(FieldPaths.first(route.pattern))
    }

    /// The addresses of a route.
    func paths(of route: any Route) -> [String] {
        let records = ids[FieldPaths.word(route.pattern)] ?? ["x1"]
        let words = words(of: route.pattern)
        let template = route.pattern.template
        var paths = records.flatMap { record in
            words.map { word in
                "/"
                    + route.pattern.segments.map { segment in
                        switch segment {
                        case .word(let fixed): fixed
                        case .value(let parameter):
                            parameter.name == "id" || parameter.name == "number" ? record : word
                        }
                    }.joined(separator: "/")
            }
        }
        if template.hasSuffix("/search") {
            paths = ["张某", FieldWorld.sealedCase].map { "\(template)?q=\(PercentCoding.encode($0))" }
        }
        if template.hasPrefix("/api/v1/exchange-") { paths = paths.map { $0 + "?agency=yunzhou-ajgl" } }
        if template.hasPrefix("/api/v1/listing-exports") || template.hasPrefix("/api/v1/rights/export") {
            paths = [template]
        }
        return paths
    }

    private func words(of pattern: PathPattern) -> [String] {
        let names = pattern.parameters.map(\.name)
        if names.contains("form") { return ["inquiryNotice", "filingApproval", "inquiryRecord"] }
        guard names.contains("act") else { return ["x1"] }
        switch FieldPaths.word(pattern) {
        case "cases": return Case.acts.map(\.noun)
        case "clues": return Clue.acts.map(\.noun)
        case "transfers": return Transfer.acts.map(\.noun)
        case "suspects": return Suspect.acts.map(\.noun)
        case "measures": return CaseMeasure.acts.map(\.noun)
        case "consultations": return Consultation.acts.map(\.noun)
        case "inquiries": return Inquiry.acts.map(\.noun)
        case "assistance": return Assistance.acts.map(\.noun)
        case "tax-clues": return TaxClue.acts.map(\.noun)
        case "letters": return Supervision.acts.map(\.noun)
        default: return ["x1"]
        }
    }

    private static func first(_ pattern: PathPattern) -> String {
        let words = pattern.segments.compactMap { if case .word(let word) = $0 { word } else { nil } }
        return words.first { $0 != "api" && $0 != "v1" } ?? ""
    }
}
