package import Enforcement
import Law

/// Announces the notice of the intended penalty where it reaches the party in no other way.
///
/// - Source: 行政处罚法 (2021) Art 61.
package struct AnnounceNotice: Operation {
    package static let name = "case.announce-notice"

    package let id: CaseID
    package let version: Int?
    /// Why no other form of service is left, and where it is announced.
    package let reason: String

    package init(_ id: CaseID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(.announceNotice, .reason(reason), reason: reason)
        let penalty = step.loaded.facts.conclusion?.penalty?.onPaper.joined(separator: "；") ?? ""
        try step.issue(
            .serviceAnnouncement, ["served": "行政处罚告知书 | 本公告", "content": "拟作出的行政处罚：\(penalty)", "reasons": reason])
        return result
    }
}

extension AnnounceNotice {
    static let act = Act<Case>(
        "notice-announcement", "announcePenaltyNotice", on: .announceNotice,
        consequence: Wording(
            "自公告至送达，时间不计入办案期限；三十日期满视为送达，届时登记告知", "From here to its service time does not count; after thirty days it counts as served"),
        told: \.party,
        asking: .reason(most: 2_000, rows: 3, example: "直接送达、邮寄送达均被退回，在本局网站公告")
    ) { id, version, reason in
        AnnounceNotice(id, version: version, reason: reason)
    }
}
