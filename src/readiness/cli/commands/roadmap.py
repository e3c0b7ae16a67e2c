"""Show the roadmap: what to do, in which order, and why.

Several answers files, of use cases of one organization, make one plan: the first ones go first, and work for the whole
organization is planned once.
"""

from readiness.cli.command import Command
from readiness.cli.options import ANSWERS, AnswersFiles, Language, Output, Packs, PartFormat, SiteName, Target


def run(
    files: AnswersFiles = None,
    form: PartFormat = "terminal",
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates

    files = files or [ANSWERS]
    refuse_own_input(output, *files)
    if len(files) > 1:
        from readiness.cli.joint_roadmap import print_joint_plan

        print_joint_plan(files, form, output, target, site, packs, language)
        return
    assessment = load_assessment(files[0], target, packs, language, site=site)
    require_gates(assessment, "roadmap")
    print_part("roadmap", assessment, form, output)


COMMAND = Command(run, __doc__)
