package import Law

extension Referral: Procedural {
    package typealias State = ReferralState
    package typealias Event = ReferralEvent
    package typealias Facts = ReferralFacts

    package static let procedure = Procedure<Referral>(
        kind: .referral, title: Wording("行刑反向衔接", "Referral back for a penalty"), initial: .opened,
        openingClocks: [
            ClockStart(
                .reverseReferral, task: Wording("移送行政检察部门审查", "Pass on for review"), holder: .unit)
        ],
        transitions: review + answering)

    private static let review: [Transition<Referral>] = [
        Transition(
            from: .opened, on: .accept, to: .underReview, duty: .referralWork,
            guards: [ReferralGuards.ofTheProcuratorate],
            starts: [
                ClockStart(.reverseReview, task: Wording("审查终结", "Finish the review"), holder: .unit)
            ],
            stops: [.reverseReferral], source: ReferralLaw.guidelines, legalEffect: true),
        Transition(
            from: .underReview, on: .terminate, to: .terminated, duty: .referralWork,
            guards: [ReferralGuards.ofTheProcuratorate, .wordsGiven], stops: [.reverseReview],
            source: ReferralLaw.guidelines, legalEffect: true),
        Transition(
            from: .underReview, on: .giveOpinion, to: .opinionSent, duty: .referralWork,
            guards: [ReferralGuards.ofTheProcuratorate, .wordsGiven], starts: [answer],
            stops: [.reverseReview], documents: [.transferOpinion], source: ReferralLaw.linkage, legalEffect: true),
    ]

    private static let answering: [Transition<Referral>] = [
        Transition(
            from: .opinionSent, on: .takeUp, to: .takenUp, duty: .referralAnswer,
            guards: [ReferralGuards.ofTheAddressee], source: ReferralLaw.linkage, legalEffect: true),
        reply(.opinionSent), reply(.takenUp),
        Transition(
            from: .replied, on: .askAgain, to: .opinionSent, duty: .referralWork,
            guards: [ReferralGuards.ofTheProcuratorate, .wordsGiven], starts: [answer],
            source: ReferralLaw.linkage, legalEffect: true),
        Transition(
            from: .replied, on: .settle, to: .settled, duty: .referralWork,
            guards: [ReferralGuards.ofTheProcuratorate, .wordsGiven], source: ReferralLaw.linkage,
            legalEffect: true),
    ]

    private static func reply(_ state: ReferralState) -> Transition<Referral> {
        Transition(
            from: state, on: .reply, to: .replied, duty: .referralAnswer,
            guards: [ReferralGuards.ofTheAddressee, .wordsGiven], stops: [.linkageReply],
            source: ReferralLaw.linkage, legalEffect: true)
    }

    private static let answer = ClockStart(
        .linkageReply, task: Wording("书面回复处理结果", "Answer what was done"), holder: .counterpart)
}

/// The rules on which referrals rest; the numbers of their articles have not been read.
enum ReferralLaw {
    /// Passing on and reviewing every case of no prosecution (指引).
    static let guidelines = LegalSource(law: LegalAct.reverseLinkage.name, article: RuleStanding.articleNotRead)
    /// The opinion, and the answer within two months (高检发释字〔2021〕4号).
    static let linkage = LegalSource(law: LegalAct.procuratorateLinkage.name, article: RuleStanding.articleNotRead)
}

extension Referral {
    /// On what the opinion rests.
    package static let source = ReferralLaw.linkage
}

/// The conditions of the steps of a referral.
enum ReferralGuards {
    static let ofTheProcuratorate = Guard<Referral>(
        "not-the-procuratorate", Wording("由作出不起诉决定的人民检察院办理", "The procuratorate that did not prosecute acts"),
        source: ReferralLaw.guidelines
    ) { facts, actor, _ in
        facts.procuratorate == actor.unitID
            ? nil : Wording("此案由其他人民检察院办理", "Another procuratorate works this referral")
    }

    static let ofTheAddressee = Guard<Referral>(
        "not-the-addressee", Wording("由收到检察意见的主管机关办理", "The unit to which the opinion is addressed acts"),
        source: ReferralLaw.linkage
    ) { facts, actor, _ in
        facts.addressee == actor.unitID
            ? nil : Wording("检察意见发给其他单位", "The opinion is addressed to another unit")
    }
}
