package import Enforcement
import Law
import Storage

/// Writes the letter that answers a finding, with the reasoning of the finding as its grounds; it is sent by an act of its
/// own, after it was read.
package struct DraftSupervision: Operation {
    package static let name = "supervision.draft"

    package let omissionID: OmissionID
    /// Which letter; nil takes the one that the kind of finding asks for.
    package let kind: SupervisionKind?

    package init(_ omissionID: OmissionID, kind: SupervisionKind? = nil) {
        self.omissionID = omissionID
        self.kind = kind
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`; `notInThisState` for a finding that is gone or put aside;
    ///   `duplicate` where a letter about it is not at its end.
    package func perform(in work: Work) throws -> SupervisionID {
        let line = try OmissionStore.load(omissionID, for: work.actor, in: work.access)
        let omission = line.row.omission
        let draft = SupervisionDraft(
            kind: letter(line), addressee: omission.unitID, caseID: omission.caseID, transferID: omission.transferID,
            omissionID: omissionID, title: line.caseTitle, grounds: DraftSupervision.grounds(omission),
            demand: DraftSupervision.demand(letter(line), line))
        return try draft.open(in: work) { try check(line) }
    }

    private func letter(_ line: OmissionStore.Line) -> SupervisionKind { kind ?? line.row.omission.kind.response }

    private func check(_ line: OmissionStore.Line) throws {
        guard line.row.isOpen else {
            throw Refusal(
                .notInThisState, Wording("此项已消除或者已排除", "The finding is gone, or was put aside"))
        }
        guard line.letter.map({ $0.state == .settled || $0.state == .withdrawn }) ?? true else {
            throw Refusal(
                .duplicate,
                Wording(
                    "就此项已有文书：\(line.letter?.number ?? "")", "There is a letter about it: \(line.letter?.number ?? "")"))
        }
    }

    /// The reasoning as the letter gives it: line by line, each with its article; what stands from memory says so.
    static func grounds(_ omission: Omission) -> String {
        omission.reasons.enumerated().map { place, reason in
            let source = reason.source.map { "（\($0.citation.zh)）" } ?? ""
            let flag = reason.confidence == .read ? "" : "（\(reason.confidence.wording.zh)）"
            return "\(place + 1). \(reason.text.zh)\(source)\(flag)"
        }.joined(separator: "\n")
    }

    /// What the letter asks for, to be put in the procurator's own words before it is sent.
    static func demand(_ kind: SupervisionKind, _ line: OmissionStore.Line) -> String {
        switch kind {
        case .reasons: "请就\(line.transferNumber ?? line.caseNumber)书面说明不立案或者逾期未作出决定的理由。"
        case .opinion: "建议将\(line.caseNumber)（\(line.caseTitle)）移送公安机关，并书面回复办理情况。"
        case .correction:
            "请就\(line.caseNumber)所列事项予以纠正，并书面回复纠正情况：\(line.row.omission.missing.map(\.zh).joined(separator: "；"))。"
        }
    }
}
