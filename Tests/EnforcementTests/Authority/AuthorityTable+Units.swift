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
        coordinator officer.read yynynn
        officer officer.read yynnnn
        unitHead officer.read yynnnn
        legalReviewer officer.read nnnnnn
        custodian officer.read nnnnnn
        police officer.read nnnnnn
        policeHead officer.read nnnnnn
        procurator officer.read nnnnnn
        judge officer.read nnnnnn
        assessor officer.read yynynn
        auditor officer.read yynynn
        administrator officer.read yynynn
        integrator officer.read nnnnnn
        coordinator officer.train nnnnnn
        officer officer.train nnnnnn
        unitHead officer.train yynnnn
        legalReviewer officer.train nnnnnn
        custodian officer.train nnnnnn
        police officer.train nnnnnn
        policeHead officer.train nnnnnn
        procurator officer.train nnnnnn
        judge officer.train nnnnnn
        assessor officer.train nnnnnn
        auditor officer.train nnnnnn
        administrator officer.train yynynn
        integrator officer.train nnnnnn
        """
}
