extension AuthorityTable {
    /// Who may say where messages go, in the letters of the table.
    static let exchange = """
        assessor webhook.manage nnnnnn
        auditor webhook.manage nnnnnn
        coordinator webhook.manage nnnnnn
        custodian webhook.manage nnnnnn
        integrator webhook.manage nnnnnn
        judge webhook.manage nnnnnn
        legalReviewer webhook.manage nnnnnn
        officer webhook.manage nnnnnn
        police webhook.manage nnnnnn
        policeHead webhook.manage nnnnnn
        procurator webhook.manage nnnnnn
        unitHead webhook.manage nnnnnn
        administrator webhook.manage yynynn
        """
}
