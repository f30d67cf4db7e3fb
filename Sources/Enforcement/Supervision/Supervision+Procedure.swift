import Law

extension Supervision: Procedural {
    package typealias State = SupervisionState
    package typealias Event = SupervisionEvent
    package typealias Facts = SupervisionFacts

    package static let procedure = Procedure<Supervision>(
        kind: .supervision, title: Wording("检察监督", "Supervision by the procuratorate"), initial: .drafted,
        transitions: sending + answering + filing + ending)

    /// Each kind of letter is sent by a step of its own, for each rests on its own article and starts its own clock.
    private static let sending: [Transition<Supervision>] = [
        send(
            .reasons, .demandReasons,
            ClockStart(
                .supervisionReasons, task: Wording("书面说明不立案理由", "Explain why the case was not filed"),
                holder: .counterpart)),
        send(.opinion, .giveOpinion, reply), send(.correction, .demandCorrection, reply),
    ]

    private static func send(
        _ kind: SupervisionKind, _ event: SupervisionEvent, _ clock: ClockStart
    ) -> Transition<Supervision> {
        Transition(
            from: .drafted, on: event, to: .sent, duty: .supervisionSend,
            guards: [SupervisionGuards.ofTheSender, SupervisionGuards.is(kind), SupervisionGuards.textGiven],
            starts: [clock], documents: [kind.form], source: kind.source, legalEffect: true)
    }

    private static let reply = ClockStart(
        .supervisionReply, task: Wording("书面答复人民检察院", "Answer the procuratorate"), holder: .counterpart)

    private static let answering: [Transition<Supervision>] = [
        Transition(
            from: .sent, on: .answer, to: .answered, duty: .supervisionAnswer,
            guards: [SupervisionGuards.ofTheAddressee, SupervisionGuards.textGiven],
            stops: [.supervisionReasons, .supervisionReply], source: SupervisionLaw.supervised, legalEffect: true),
        Transition(
            from: .answered, on: .askAgain, to: .sent, duty: .supervisionSend,
            guards: [SupervisionGuards.ofTheSender, SupervisionGuards.textGiven],
            starts: [reply], source: SupervisionLaw.supervised, legalEffect: true),
    ]

    private static let filing: [Transition<Supervision>] =
        [SupervisionState.sent, .answered].map { state in
            Transition<Supervision>(
                from: state, on: .orderFiling, to: .ordered, duty: .supervisionSend,
                guards: [
                    SupervisionGuards.ofTheSender, SupervisionGuards.aboutReasons, SupervisionGuards.answeredOrOverdue,
                    SupervisionGuards.textGiven,
                ],
                starts: [
                    ClockStart(
                        .supervisionFiling, task: Wording("按照通知决定立案", "File the case as notified"),
                        holder: .counterpart)
                ],
                stops: [.supervisionReasons, .supervisionReply], documents: [.filingNotice],
                source: SupervisionLaw.filing, legalEffect: true)
        } + [
            Transition(
                from: .ordered, on: .reportFiling, to: .carriedOut, duty: .supervisionAnswer,
                guards: [SupervisionGuards.ofTheAddressee, SupervisionGuards.textGiven], stops: [.supervisionFiling],
                source: SupervisionLaw.filing, legalEffect: true)
        ]

    private static let ending: [Transition<Supervision>] =
        [SupervisionState.answered, .carriedOut].map { state in
            Transition<Supervision>(
                from: state, on: .settle, to: .settled, duty: .supervisionSend,
                guards: [SupervisionGuards.ofTheSender, SupervisionGuards.textGiven], source: SupervisionLaw.settled,
                legalEffect: true)
        }
        + [SupervisionState.drafted, .sent, .ordered].map { state in
            Transition<Supervision>(
                from: state, on: .withdraw, to: .withdrawn, duty: .supervisionSend,
                guards: [SupervisionGuards.ofTheSender, SupervisionGuards.textGiven],
                stops: [.supervisionReasons, .supervisionReply, .supervisionFiling], legalEffect: true)
        }
}

/// The conditions of the steps of a letter.
enum SupervisionGuards {
    static let ofTheSender = Guard<Supervision>(
        "not-the-sender", Wording("由发出的人民检察院办理", "The procuratorate that sent it acts"),
        source: SupervisionLaw.supervised
    ) { facts, actor, _ in
        actor.unitID == facts.sender
            ? nil : Wording("此文书由其他检察院发出", "Another procuratorate sent this letter")
    }

    static let ofTheAddressee = Guard<Supervision>(
        "not-the-addressee", Wording("由收到的单位办理", "The unit to which it is addressed acts"),
        source: SupervisionLaw.supervised
    ) { facts, actor, _ in
        actor.unitID == facts.addressee
            ? nil : Wording("此文书发给其他单位", "This letter is addressed to another unit")
    }

    /// The letter is of the kind that the step sends.
    static func `is`(_ kind: SupervisionKind) -> Guard<Supervision> {
        Guard<Supervision>(
            "another-letter", Wording("文书种类：\(kind.label.zh)", "The letter is: \(kind.label.en)"), source: kind.source,
            selects: true
        ) { facts, _, _ in
            facts.kind == kind
                ? nil : Wording("此文书是“\(facts.kind.label.zh)”", "This letter is: \(facts.kind.label.en)")
        }
    }

    static let aboutReasons = Guard<Supervision>(
        "not-about-filing", Wording("通知立案以要求说明不立案理由为前提", "Only a request for reasons leads to a notice to file"),
        source: SupervisionLaw.filing
    ) { facts, _, _ in
        facts.kind == .reasons
            ? nil : Wording("通知立案只适用于公安机关不立案的监督", "A notice to file follows a request for reasons only")
    }

    static let answeredOrOverdue = Guard<Supervision>(
        "answer-not-due", Wording("已说明理由，或者说明的期限已过", "The reasons are given, or their time is over"),
        source: SupervisionLaw.filing
    ) { facts, _, now in
        guard let due = facts.dueAt, now <= due else { return nil }
        return Wording("说明理由的期限未过，尚不能通知立案", "The time for the reasons is not over yet")
    }

    static let textGiven = Guard<Supervision>(
        "reasons-missing", Wording("写明内容和理由", "What is said, and why, is written down")
    ) { facts, _, _ in
        guard let text = facts.text, CaseGuards.isBlank(text) else { return nil }
        return Wording("请写明内容和理由", "Say what, and why")
    }
}
