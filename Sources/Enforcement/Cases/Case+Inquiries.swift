import Law

extension Case {
    /// Samples, tests and identification are opened from a case that is being checked or investigated.
    static let inquiries: [Transition<Case>] = [CaseState.checking, .investigating].map { state in
        Transition(
            from: state, on: .openInquiry, to: state, duty: .caseWork, guards: [CaseGuards.twoOfficers],
            source: InquiryLaw.sampling)
    }
}

extension CaseGuards {
    static let inquiriesAnswered = Guard<Case>(
        "inquiry-pending",
        Wording("送检、辨认的结果均已收到并告知当事人", "Every test and identification is answered, and the party told"),
        source: InquiryLaw.evidence
    ) { facts, _, _ in
        guard !facts.pendingInquiries.isEmpty else { return nil }
        return Wording(
            "尚有送检、辨认没有结果或者未告知当事人：\(facts.pendingInquiries.joined(separator: "、"))",
            "Tests or identifications not answered or not told to the party: \(facts.pendingInquiries.joined(separator: ", "))"
        )
    }
}
