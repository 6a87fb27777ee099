"""Two contract types for import-linter, both for trees and libraries that are still to come.

Its own `forbidden` needs the name of every library that must not be there, so the next one slips through; its own
`protected` fails for a library that nobody imports yet.
"""

import sys
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class _DirectImportsContract(Contract):
    """Modules are named with all that lies below them; `*` and `**` as in import-linter. Only direct imports count."""

    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, imported in check.metadata["illegal"]:
            output.print_error(f"{importer} is not allowed to import {imported}", bold=False)
        output.new_line()

    @staticmethod
    def _verdict(illegal: set[tuple[str, str]]) -> ContractCheck:
        return ContractCheck(kept=not illegal, metadata={"illegal": sorted(illegal)})


class MayImportOnlyContract(_DirectImportsContract):
    """The source modules import the standard library, each other and the allowed modules; nothing else."""

    type_name = "may_import_only"

    source_modules = fields.SetField(subfield=fields.StringField())
    allowed_modules = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        sources = _modules(graph, self.source_modules)
        allowed = sources | _modules(graph, self.allowed_modules) | sys.stdlib_module_names
        return self._verdict(
            {
                (source, imported)
                for source in sources
                for imported in graph.find_modules_directly_imported_by(source) - allowed
            }
        )


class OnlyImportedByContract(_DirectImportsContract):
    """Nobody but the allowed importers imports the protected modules."""

    type_name = "only_imported_by"

    protected_modules = fields.SetField(subfield=fields.StringField())
    allowed_importers = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        allowed = _modules(graph, self.allowed_importers)
        return self._verdict(
            {
                (importer, protected)
                for protected in _modules(graph, self.protected_modules)
                for importer in graph.find_modules_that_directly_import(protected) - allowed
            }
        )


def _modules(graph: ImportGraph, option: fields.SetField) -> set[str]:
    expressions = cast("set[str]", option)  # import-linter puts the parsed value where the field stood
    named = {module for expression in expressions for module in graph.find_matching_modules(expression)}
    packages = {module for module in named if not graph.is_module_squashed(module)}  # a library is one module to grimp
    return named | {below for package in packages for below in graph.find_descendants(package)}
