package import Law

extension TimeLimitID {
    /// The day by which a task of a plan is to be done: the plan says it, or the coordinator.
    package static let planTask = TimeLimitID("plan.task")
    /// The day by which a unit answers a supervised request 督办: the coordinator says it.
    package static let supervisedRequest = TimeLimitID("plan.request")

    /// The day for which a hearing is set: its notice says it.
    package static let hearingDay = TimeLimitID("hearing.day")
    /// The day by which the office looks whether a suspended case can go on: the suspension says it.
    package static let stayReview = TimeLimitID("case.stay-review")

    /// The day by which the next part of a fine is to be paid: the deferral says it.
    package static let executionInstalment = TimeLimitID("execution.instalment")

    /// The day by which a laboratory or the holder of a right answers: the commission says it.
    package static let inquiryAnswer = TimeLimitID("inquiry.answer")

    /// The day by which a unit that was asked for help answers, where it needs longer: it says so itself.
    package static let assistancePromise = TimeLimitID("assistance.promise")

    /// Periods that no law sets: they end on the day that a document or a person names, and no article stands beside them.
    package static let setByHand: Set<TimeLimitID> = [
        .planTask, .supervisedRequest, .hearingDay, .stayReview, .executionInstalment, .inquiryAnswer,
        .assistancePromise,
    ]

    package var isSetByHand: Bool { TimeLimitID.setByHand.contains(self) }
}
