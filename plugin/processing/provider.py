"""The provider: GroundCast's entry in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..about import NAME, VERSION
from ..toolbelt.paths import icon


class Provider(QgsProcessingProvider):
    """Offers the algorithms."""

    def id(self) -> str:
        return "groundcast"

    def name(self) -> str:
        return NAME

    def longName(self) -> str:
        return f"{NAME} {VERSION}"

    def versionInfo(self) -> str:
        return VERSION

    def icon(self) -> QIcon:
        return icon("groundcast")

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """GeoPackage only: other formats cut field names or have too few columns."""
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def supportsNonFileBasedOutput(self) -> bool:
        """No memory layers or databases: the engine is another process, and a result worth having is a file."""
        return False

    def loadAlgorithms(self) -> None:
        """Add one of each algorithm."""
        from .backtest_forecast import BacktestForecast
        from .carry_reviews import CarryReviews
        from .compare_forecasts import CompareForecasts
        from .detect_zones import DetectZones
        from .evaluate_imputation import EvaluateImputation
        from .forecast_points import ForecastPoints
        from .forecast_rasters import ForecastRasters
        from .hazard_report import HazardReport
        from .impute_rasters import ImputeRasters
        from .impute_stations import ImputeStations
        from .merge_reviews import MergeReviews
        from .rank_assets import RankAssets
        from .setup_engine import SetupEngine
        from .train_deformation import TrainDeformation
        from .train_imputation import TrainImputation

        forecasts = (ForecastPoints, ForecastRasters, BacktestForecast, TrainDeformation)
        hazard = (DetectZones, RankAssets, CompareForecasts, HazardReport, MergeReviews, CarryReviews)
        moisture = (ImputeRasters, ImputeStations, EvaluateImputation, TrainImputation)
        for kind in (*forecasts, *hazard, *moisture, SetupEngine):
            self.addAlgorithm(kind())
