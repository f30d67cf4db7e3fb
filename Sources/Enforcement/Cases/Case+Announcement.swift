import Law

extension Case {
    /// A notice that reaches the party in no other way is announced; the time from the announcement to its service does not count
    /// for the decision.
    static let announcement: [Transition<Case>] = [CaseState.reviewed, .heard].map { state in
        Transition(
            from: state, on: .announceNotice, to: state, duty: .caseWork,
            guards: [CaseGuards.notAnnounced, CaseGuards.penaltyIntended, CaseGuards.reasonGiven],
            starts: [
                ClockStart(
                    .serviceAnnouncement, task: Wording("公告期满后登记告知书送达", "Record the service when the announcement is over"),
                    holder: .assignee)
            ],
            pauses: [announcementTime], documents: [.serviceAnnouncement], source: CaseLaw.service, legalEffect: true)
    }

    static let announcementTime = ClockPause(.caseDecision, for: .announcement)
}

extension CaseGuards {
    static let notAnnounced = Guard<Case>(
        "announced-already", Wording("尚未公告送达告知书", "The notice was not announced yet"), source: CaseLaw.service
    ) { facts, _, _ in
        guard let until = facts.announcedUntil else { return nil }
        return Wording("告知书正在公告送达，\(until.date)期满", "It is announced until \(until.date)")
    }
}
