extension AuthorityTable {
    /// Who looks after a unit and its officers, in the letters of the table.
    static let units = """
        assessor unit.warn nnnnnn
        auditor unit.warn nnnnnn
        custodian unit.warn nnnnnn
        integrator unit.warn nnnnnn
        judge unit.warn nnnnnn
        legalReviewer unit.warn nnnnnn
        officer unit.warn nnnnnn
        police unit.warn nnnnnn
        procurator unit.warn nnnnnn
        coordinator unit.warn yynnnn
        unitHead unit.warn yynnnn
        policeHead unit.warn yynnnn
        administrator unit.warn yynynn
        """
}
