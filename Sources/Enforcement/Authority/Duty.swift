/// One thing somebody may be allowed to do. The API's token scopes are these words too.
package enum Duty: String, CaseIterable, Hashable, Sendable, Codable {
    // Organisation
    case unitRead = "unit.read"
    case unitManage = "unit.manage"
    case unitWarn = "unit.warn"
    case userManage = "user.manage"
    case tokenManage = "token.manage"
    case officerRead = "officer.read"
    case officerTrain = "officer.train"
    // Registers
    case subjectRead = "subject.read"
    case subjectWrite = "subject.write"
    case subjectUnmask = "subject.unmask"
    case rightRead = "right.read"
    case rightWrite = "right.write"
    // Monitoring
    case listingRead = "listing.read"
    case listingImport = "listing.import"
    case listingVerdict = "listing.verdict"
    case listingThreshold = "listing.threshold"
    // Clues
    case clueRead = "clue.read"
    case clueCreate = "clue.create"
    case clueTriage = "clue.triage"
    case clueAssign = "clue.assign"
    case clueWork = "clue.work"
    case clueApprove = "clue.approve"
    // Cases
    case caseRead = "case.read"
    case caseWork = "case.work"
    case caseApprove = "case.approve"
    case caseReview = "case.review"
    case caseDesignate = "case.designate"
    // Transfers
    case transferRead = "transfer.read"
    case transferPropose = "transfer.propose"
    case transferDecide = "transfer.decide"
    case transferReceive = "transfer.receive"
    case transferFile = "transfer.file"
    case transferSupervise = "transfer.supervise"
    // Supervision by the procuratorate
    case supervisionFind = "supervision.find"
    case supervisionRead = "supervision.read"
    case supervisionSend = "supervision.send"
    case supervisionAnswer = "supervision.answer"
    // Suspects, from the police's filing to the judgment
    case suspectRead = "suspect.read"
    case suspectWork = "suspect.work"
    case suspectOrder = "suspect.order"
    case suspectDecide = "suspect.decide"
    // Referrals back for a penalty
    case referralRead = "referral.read"
    case referralWork = "referral.work"
    case referralAnswer = "referral.answer"
    // Consultations before a transfer
    case consultationRead = "consultation.read"
    case consultationAsk = "consultation.ask"
    case consultationAnswer = "consultation.answer"
    // Tax clues handed over from cases
    case taxClueRead = "taxClue.read"
    case taxClueHand = "taxClue.hand"
    case taxClueAnswer = "taxClue.answer"
    // Assistance among units
    case assistanceRead = "assistance.read"
    case assistanceAsk = "assistance.ask"
    case assistanceAnswer = "assistance.answer"
    // Plans and their tasks
    case planRead = "plan.read"
    case planManage = "plan.manage"
    case taskRead = "task.read"
    case taskWork = "task.work"
    case taskManage = "task.manage"
    // Ledger
    case ledgerRead = "ledger.read"
    case ledgerAudit = "ledger.audit"
    // Background work
    case jobRead = "job.read"
    case jobManage = "job.manage"
    // Exchange with other systems
    case webhookManage = "webhook.manage"
}

/// How far a duty reaches.
package enum Reach: Int, Comparable, Hashable, Sendable, Codable {
    /// Records that are assigned to the actor or name the actor.
    case assigned = 1
    /// Records of the actor's unit, or in which the unit takes part.
    case unit = 2
    /// Records of units in the actor's region and below it.
    case region = 3
    /// Every record.
    case all = 4

    package static func < (lhs: Reach, rhs: Reach) -> Bool { lhs.rawValue < rhs.rawValue }
}
