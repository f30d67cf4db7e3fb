import Law

extension Case {
    /// What leads to service, and does not end it: the address, what failed, the announcement.
    static let leadingToService: [Transition<Case>] =
        addressStates.map { state in
            Transition(from: state, on: .confirmAddress, to: state, duty: .caseWork, source: CaseLaw.service)
        }
        + [CaseState.reviewed, .heard, .decided].flatMap { state in
            let isNotice = state != .decided
            return [
                Transition(
                    from: state, on: .attemptService, to: state, duty: .caseWork, source: CaseLaw.service),
                Transition(
                    from: state, on: .announceService, to: state, duty: .caseWork,
                    guards: [CaseGuards.announcedOnce, CaseGuards.otherWaysTried]
                        + (isNotice ? [CaseGuards.penaltyIntended] : []),
                    starts: [announcement], stops: isNotice ? [] : [.penaltyService],
                    pauses: isNotice ? [announcementTime] : [], documents: [.serviceAnnouncement],
                    source: CaseLaw.service, legalEffect: true),
            ]
        }

    /// The time from the announcement of a notice to its service does not count for the decision.
    static let announcementTime = ClockPause(.caseDecision, for: .announcement)

    private static let addressStates: [CaseState] =
        [.checking, .investigating, .suspended, .concluded, .underReview, .reviewed, .noticeGiven, .heard, .decided]
        + CaseState.inHearing

    private static let announcement = ClockStart(
        .serviceAnnouncement, task: Wording("公告期满后登记送达", "Record service at the end of the announcement"),
        holder: .assignee)
}

extension CaseGuards {
    static let announcedOnce = Guard<Case>(
        "already-announced", Wording("该文书尚未公告", "The paper was not announced before"), source: CaseLaw.service
    ) { facts, _, _ in
        facts.service.announcement.map {
            Wording("已于\($0.announcedOn)公告，\($0.servedOn)期满", "Announced on \($0.announcedOn), until \($0.servedOn)")
        }
    }

    static let otherWaysTried = Guard<Case>(
        "no-failed-service", Wording("以其他方式无法送达的，已登记送达未果的情况", "What failed before is on record"),
        source: CaseLaw.service
    ) { facts, _, _ in
        guard case .announcement(let announcement)? = facts.act, announcement.ground == .otherWaysFailed,
            facts.service.attempts.isEmpty
        else { return nil }
        return Wording("请先登记以其他方式送达未果的情况", "Record first how service in another way failed")
    }

    static let serviceProven = Guard<Case>(
        "service-incomplete", Wording("送达方式的要件齐备", "The form of service has what it needs"), source: CaseLaw.service
    ) { facts, _, _ in
        guard case .service(let service)? = facts.act else { return nil }
        return service.fault(after: facts.service)
    }
}
