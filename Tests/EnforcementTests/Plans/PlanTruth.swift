import Enforcement
import Foundation

/// What a document holds, found by reading it: the measure of the importer.
struct PlanTruth: Decodable, Sendable {
    struct Measure: Decodable, Sendable, Equatable {
        let number: String
        let section: String
        let clauses: [Clause]
    }

    struct Clause: Decodable, Sendable, Equatable {
        let lead: [String]
        let responsible: [String]
        let mode: String?
        let missing: Int
        let deadline: String?
    }

    let title: String?
    let documentNumber: String?
    let issuer: String?
    let date: String?
    let cites: [String]
    let measures: [Measure]

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let shared = here.appending(path: "../../../../shared/plans")

    /// Whether the published documents are at hand.
    static let areDocumentsThere = FileManager.default.fileExists(atPath: shared.path)

    /// The truth about one document and the text of it.
    static func load(_ name: String) throws -> (truth: PlanTruth, text: String) {
        let truth = try JSONDecoder().decode(
            PlanTruth.self, from: Data(contentsOf: here.appending(path: "Truth/\(name).json")))
        let text = try String(contentsOf: shared.appending(path: "\(name).txt"), encoding: .utf8)
        return (truth, text)
    }
}

extension PlanTruth.Measure {
    /// What the importer made of a measure, in the words of the truth.
    init(_ measure: PlanMeasure) {
        number = measure.number
        section = measure.section
        clauses = measure.clauses.map(PlanTruth.Clause.init)
    }
}

extension PlanTruth.Clause {
    init(_ clause: PlanClause) {
        lead = clause.lead.map(\.name)
        responsible = clause.responsible.map(\.name)
        mode = clause.mode?.rawValue
        missing = clause.missing
        deadline = clause.deadline?.text
    }
}
