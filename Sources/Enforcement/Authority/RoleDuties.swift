/// Which role has which duty, and how far it reaches: the whole of authority as one table.
package enum RoleDuties {
    package static let table: [Role: [Duty: Reach]] = [
        .officer: with(
            everybody,
            [
                .officerRead: .unit,
                .listingRead: .region, .listingImport: .unit, .listingVerdict: .region,
                .subjectWrite: .all, .subjectUnmask: .all, .rightWrite: .unit,
                .clueRead: .unit, .clueCreate: .region, .clueWork: .unit,
                .caseRead: .unit, .caseWork: .assigned,
                .transferRead: .unit, .transferPropose: .unit, .supervisionRead: .unit, .suspectRead: .unit,
                .referralRead: .unit, .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
                .consultationRead: .unit, .consultationAsk: .unit,
                .taxClueRead: .unit, .taxClueHand: .unit, .taxClueAnswer: .unit,
                .assistanceRead: .unit, .assistanceAsk: .unit, .assistanceAnswer: .unit,
            ]),
        .unitHead: with(
            everybody,
            [
                .officerRead: .unit, .officerTrain: .unit,
                .unitWarn: .unit,
                .listingRead: .region, .listingVerdict: .region, .listingThreshold: .unit, .subjectUnmask: .all,
                .clueRead: .unit, .clueCreate: .region, .clueTriage: .unit, .clueAssign: .unit, .clueApprove: .unit,
                .caseRead: .unit, .caseApprove: .unit, .caseDesignate: .unit,
                .transferRead: .unit, .transferDecide: .unit, .supervisionRead: .unit, .supervisionAnswer: .unit,
                .suspectRead: .unit, .referralRead: .unit, .referralAnswer: .unit,
                .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
                .consultationRead: .unit, .consultationAsk: .unit,
                .taxClueRead: .unit, .taxClueHand: .unit, .taxClueAnswer: .unit,
                .assistanceRead: .unit, .assistanceAsk: .unit, .assistanceAnswer: .unit,
            ]),
        .legalReviewer: with(
            everybody,
            [
                .listingRead: .region, .clueRead: .unit, .caseRead: .unit, .caseReview: .unit, .transferRead: .unit,
                .subjectUnmask: .all,
                .planRead: .unit, .taskRead: .unit,
                .consultationRead: .unit, .taxClueRead: .unit, .assistanceRead: .unit,
            ]),
        .custodian: with(everybody, [.caseRead: .unit, .planRead: .unit, .taskRead: .unit]),
        .coordinator: with(
            everybody,
            [
                .officerRead: .region,
                .unitWarn: .unit,
                .listingRead: .region, .listingImport: .region, .listingVerdict: .region, .listingThreshold: .unit,
                .clueRead: .region, .clueCreate: .region, .clueTriage: .region, .clueAssign: .region,
                .caseRead: .region, .transferRead: .region, .taxClueRead: .region,
                .planRead: .region, .planManage: .unit,
                .taskRead: .region, .taskWork: .unit, .taskManage: .unit,
            ]),
        .police: with(
            everybody,
            [
                .subjectWrite: .all, .subjectUnmask: .all, .transferRead: .unit, .transferReceive: .unit,
                .caseRead: .unit, .supervisionRead: .unit, .suspectRead: .unit, .suspectWork: .unit,
                .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
                .consultationRead: .unit, .consultationAnswer: .unit,
                .assistanceRead: .unit, .assistanceAnswer: .unit,
            ]),
        .policeHead: with(
            everybody,
            [
                .unitWarn: .unit,
                .subjectWrite: .all, .subjectUnmask: .all, .transferRead: .unit, .transferReceive: .unit,
                .transferFile: .unit, .caseRead: .unit, .supervisionRead: .unit, .supervisionAnswer: .unit,
                .suspectRead: .unit, .suspectWork: .unit, .suspectOrder: .unit,
                .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
                .consultationRead: .unit, .consultationAnswer: .unit,
                .assistanceRead: .unit, .assistanceAnswer: .unit,
            ]),
        .procurator: with(
            everybody,
            [
                .subjectUnmask: .all, .caseRead: .region, .transferRead: .region, .clueRead: .region,
                .transferSupervise: .region, .supervisionFind: .region, .supervisionRead: .region,
                .supervisionSend: .unit,
                .suspectRead: .region, .suspectDecide: .unit, .referralRead: .region, .referralWork: .unit,
                .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
                .consultationRead: .region, .consultationAnswer: .unit, .taxClueRead: .region,
                .assistanceRead: .region,
            ]),
        .judge: with(
            everybody,
            [
                .transferRead: .region, .suspectRead: .region, .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
            ]),
        .assessor: with(
            everybody,
            [
                .officerRead: .region, .clueRead: .region, .caseRead: .region, .transferRead: .region,
                .planRead: .region, .taskRead: .region,
            ]),
        .auditor: with(
            everybody,
            [
                .officerRead: .region,
                .ledgerAudit: .all, .clueRead: .region, .caseRead: .region, .transferRead: .region,
                .listingRead: .region, .jobRead: .all,
                .planRead: .region, .taskRead: .region,
            ]),
        .administrator: with(
            everybody,
            [
                .officerRead: .region, .officerTrain: .region,
                .unitManage: .region, .unitWarn: .region,
                .userManage: .region, .tokenManage: .region, .ledgerAudit: .all,
                .jobRead: .all, .jobManage: .all, .webhookManage: .region,
            ]),
        .integrator: with(
            everybody,
            [
                .listingRead: .region, .listingImport: .unit, .rightWrite: .unit, .clueRead: .unit, .clueCreate: .unit,
                .caseRead: .unit, .transferRead: .unit,
                .planRead: .unit, .taskRead: .unit, .taskWork: .unit,
            ]),
    ]

    /// What every signed-in role may do.
    private static let everybody: [Duty: Reach] = [
        .unitRead: .all, .subjectRead: .all, .rightRead: .all, .ledgerRead: .all,
    ]

    private static func with(_ base: [Duty: Reach], _ more: [Duty: Reach]) -> [Duty: Reach] {
        base.merging(more) { max($0, $1) }
    }
}
