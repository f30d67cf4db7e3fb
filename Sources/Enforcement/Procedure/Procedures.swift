/// Every procedure of the house, for what is made from all of them: the documents and the walks through every table.
package enum Procedures {
    /// The states in which nothing more can happen, of each kind of record that moves through an office.
    package static let finalStates: [RecordKind: [String]] = [
        .clue: Clue.procedure.finalStates.map(\.rawValue),
        .case: Case.procedure.finalStates.map(\.rawValue),
        .measure: CaseMeasure.procedure.finalStates.map(\.rawValue),
        .inquiry: Inquiry.procedure.finalStates.map(\.rawValue),
        .execution: Execution.procedure.finalStates.map(\.rawValue),
        .transfer: Transfer.procedure.finalStates.map(\.rawValue),
        .supervision: Supervision.procedure.finalStates.map(\.rawValue),
        .referral: Referral.procedure.finalStates.map(\.rawValue),
        .consultation: Consultation.procedure.finalStates.map(\.rawValue),
        .taxClue: TaxClue.procedure.finalStates.map(\.rawValue),
        .assistance: Assistance.procedure.finalStates.map(\.rawValue),
        .suspect: Suspect.procedure.finalStates.map(\.rawValue),
        .plan: Plan.procedure.finalStates.map(\.rawValue),
        .task: PlanTask.procedure.finalStates.map(\.rawValue),
    ]

    /// The pages of `docs/procedures/`, file name without ending → Markdown.
    package static let documents: [String: String] = [
        "clue": ProcedureDocument.markdown(Clue.procedure),
        "case": ProcedureDocument.markdown(Case.procedure),
        "measure": ProcedureDocument.markdown(CaseMeasure.procedure),
        "inquiry": ProcedureDocument.markdown(Inquiry.procedure),
        "execution": ProcedureDocument.markdown(Execution.procedure),
        "transfer": ProcedureDocument.markdown(Transfer.procedure),
        "supervision": ProcedureDocument.markdown(Supervision.procedure),
        "suspect": ProcedureDocument.markdown(Suspect.procedure),
        "referral": ProcedureDocument.markdown(Referral.procedure),
        "consultation": ProcedureDocument.markdown(Consultation.procedure),
        "taxClue": ProcedureDocument.markdown(TaxClue.procedure),
        "assistance": ProcedureDocument.markdown(Assistance.procedure),
        "plan": ProcedureDocument.markdown(Plan.procedure),
        "task": ProcedureDocument.markdown(PlanTask.procedure),
        "roles": RoleDocument.markdown(acts: [
            RoleDocument.acts(of: Clue.procedure), RoleDocument.acts(of: Case.procedure),
            RoleDocument.acts(of: CaseMeasure.procedure), RoleDocument.acts(of: Inquiry.procedure),
            RoleDocument.acts(of: Execution.procedure),
            RoleDocument.acts(of: Transfer.procedure), RoleDocument.acts(of: Supervision.procedure),
            RoleDocument.acts(of: Suspect.procedure), RoleDocument.acts(of: Referral.procedure),
            RoleDocument.acts(of: Consultation.procedure), RoleDocument.acts(of: Assistance.procedure),
            RoleDocument.acts(of: TaxClue.procedure),
            RoleDocument.acts(of: Plan.procedure), RoleDocument.acts(of: PlanTask.procedure),
        ]),
    ]
}
