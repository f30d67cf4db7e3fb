extension AuthorityTable {
    /// What each role may do with tax clues, in the letters of the table.
    static let taxClues = """
        coordinator taxClue.read yyyy--
        coordinator taxClue.hand nnnn--
        coordinator taxClue.answer nnnn--
        officer taxClue.read yyy---
        officer taxClue.hand yyn---
        officer taxClue.answer yyy---
        unitHead taxClue.read yyy---
        unitHead taxClue.hand yyn---
        unitHead taxClue.answer yyy---
        legalReviewer taxClue.read yyy---
        legalReviewer taxClue.hand nnn---
        legalReviewer taxClue.answer nnn---
        custodian taxClue.read ------
        custodian taxClue.hand ------
        custodian taxClue.answer ------
        police taxClue.read ------
        police taxClue.hand ------
        police taxClue.answer ------
        policeHead taxClue.read ------
        policeHead taxClue.hand ------
        policeHead taxClue.answer ------
        procurator taxClue.read yyyy--
        procurator taxClue.hand nnnn--
        procurator taxClue.answer nnnn--
        judge taxClue.read ------
        judge taxClue.hand ------
        judge taxClue.answer ------
        assessor taxClue.read ------
        assessor taxClue.hand ------
        assessor taxClue.answer ------
        auditor taxClue.read ------
        auditor taxClue.hand ------
        auditor taxClue.answer ------
        administrator taxClue.read ------
        administrator taxClue.hand ------
        administrator taxClue.answer ------
        integrator taxClue.read ------
        integrator taxClue.hand ------
        integrator taxClue.answer ------
        """
}
