package import Enforcement
package import Law
import Storage

/// Records that the party asks for a second test, or objects to what the holder of the right said.
package struct DisputeResult: Operation {
    package static let name = "inquiry.dispute"

    package let id: InquiryID
    package let version: Int?
    package let raisedOn: LegalDate
    package let words: String

    package init(_ id: InquiryID, version: Int? = nil, on day: LegalDate, words: String) {
        self.id = id
        self.version = version
        self.raisedOn = day
        self.words = words
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let dispute = InquiryDispute(raisedOn: raisedOn, words: words)
        return try step.take(
            step.record.kind.isTest ? .askRetest : .object, .dispute(dispute), reason: words,
            setting: [("dispute", try JSONText.encode(dispute))])
    }
}

extension DisputeResult {
    static let act = Act<Inquiry>(
        "dispute", "disputeInquiryResult", Wording("登记复检申请或者异议", "Record a dispute"), on: .askRetest, .object,
        asking: .day("raisedOn", Wording("提出日期", "Raised on")),
        .text("words", Wording("当事人的理由", "What the party says"), rows: 4, example: "认为抽样的三条并非本店所售")
    ) { id, version, day, words in
        DisputeResult(id, version: version, on: day, words: words)
    }
}

/// The head grants that it is asked again, or refuses it.
package struct DecideDispute: Operation {
    package static let name = "inquiry.decide-dispute"

    package let id: InquiryID
    package let version: Int?
    package let grants: Bool
    package let reason: String

    package init(_ id: InquiryID, version: Int? = nil, grants: Bool, reason: String) {
        self.id = id
        self.version = version
        self.grants = grants
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        guard !grants else { return try step.take(.grant, .reason(reason), reason: reason) }
        let refused = try step.record.dispute.map { try JSONText.encode($0.refused(reason)) }
        return try step.take(
            .dismiss, .reason(reason), reason: reason, setting: [("dispute", refused), ("closed_at", work.now)])
    }
}

extension DecideDispute {
    static let grantAct = Act<Inquiry>(
        "retest", "grantRetest", on: .grant,
        consequence: Wording(
            "由办案人员送另一机构复检，或者重新请权利人辨认", "The officers send it to another laboratory, or ask the holder again"),
        told: \.party, asking: .reason(rows: 3, example: "备用样品封存完好，同意复检")
    ) { id, version, reason in
        DecideDispute(id, version: version, grants: true, reason: reason)
    }

    static let refusalAct = Act<Inquiry>(
        "dispute-refusal", "refuseRetest", on: .dismiss, isWayOut: true, told: \.party,
        asking: .reason(rows: 3, example: "备用样品已超过保质期，依法不予复检")
    ) { id, version, reason in
        DecideDispute(id, version: version, grants: false, reason: reason)
    }
}

/// Closes an inquiry: its result stands, or the sample itself is the evidence.
package struct CloseInquiry: Operation {
    package static let name = "inquiry.close"

    package let id: InquiryID
    package let version: Int?
    /// Whether the party declared in writing that it disputes nothing.
    package let isWaived: Bool

    package init(_ id: InquiryID, version: Int? = nil, isWaived: Bool = false) {
        self.id = id
        self.version = version
        self.isWaived = isWaived
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        return try step.take(
            .close, .closing(isWaived: isWaived), reason: isWaived ? "当事人书面表示无异议" : nil,
            setting: [("closed_at", work.now)])
    }
}

extension CloseInquiry {
    static let act = Act<Inquiry>(
        "closing", "closeInquiry", on: .close,
        asking: waived
    ) { id, version, isWaived in
        CloseInquiry(id, version: version, isWaived: isWaived)
    }

    private static let waived = Ask<Inquiry, Bool>.yesNo(
        "waived", Wording("当事人是否书面表示无异议", "Whether the party declared in writing that it disputes nothing"),
        yes: Wording("书面表示无异议", "It did"), no: Wording("没有", "It did not"), example: false,
        start: { _ in false })
}

/// Gives an inquiry up before there is a result.
package struct AbandonInquiry: Operation {
    package static let name = "inquiry.abandon"

    package let id: InquiryID
    package let version: Int?
    package let reason: String

    package init(_ id: InquiryID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> InquiryVersion {
        let step = try InquiryStep(id, version: version, in: work)
        let result = try step.take(
            .abandon, .reason(reason), reason: reason, time: try step.time(until: work.today),
            setting: [("closed_at", work.now)])
        if step.record.state == .away { try step.releaseMeasure(on: work.today, saying: reason) }
        return result
    }
}

extension AbandonInquiry {
    static let act = Act<Inquiry>(
        "abandonment", "abandonInquiry", on: .abandon, isWayOut: true, asking: .reason(rows: 3, example: "权利人已在现场出具意见")
    ) { id, version, reason in
        AbandonInquiry(id, version: version, reason: reason)
    }
}
